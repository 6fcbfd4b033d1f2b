import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../src/cli/word-files';
import type { ReadReply } from '../../../src/read-reply';
import { reason } from '../../../src/reason';
import { buildView } from '../../../src/ui/view/build-view';
import { cardId } from '../../../src/ui/view/card-id';
import type { PageView } from '../../../src/ui/view/page-view';
import { withoutHidden } from '../../../src/ui/view/without-hidden';
import { FINDINGS, finding, onPage, sampleReply } from './sample-reply';

const SELF = {
  a: 0,
  b: 1,
  aSpan: onPage('Talks'),
  bSpan: onPage('met'),
  type: 'fact',
  why: reason('SimilarWords'),
} as const;
const reply = sampleReply({ self: [SELF] });
const view = buildView(reply, ENGLISH);
const hide = (...ids: string[]) => buildView(reply, ENGLISH, new Set(ids));
const first = (cards: readonly { id: string }[]) => cards[0]?.id ?? '';

describe('what a card says names it', () => {
  it.each([
    ['the same words', ['a', 'b'], true],
    ['other white space', ['a\n ', ' b'], true],
    ['other words', ['a', 'c'], false],
    ['words across the border', ['a b', ''], false],
  ])('%s: the same name is %s', (_, texts, isSame) => {
    expect(cardId('outlets-date', ...texts) === cardId('outlets-date', 'a', 'b')).toBe(isSame);
  });

  it('has a name that stands in stored settings', () => {
    expect(cardId('outlets-date', 'on Saturday')).toBe(STORED);
    expect(first(view.betweenOutlets)).toMatch(/^outlets-date:[0-9a-f]{16}$/u);
  });

  it('stays where sentences are numbered anew, reports come in another order, and one more report says it', () => {
    const { reading } = reply;
    const moved: ReadReply = {
      ...reply,
      reports: reply.reports.toReversed(),
      reading: {
        ...reading,
        statements: reading.statements.map((one) => ({ ...one, index: one.index + 7 })),
        corroborations: reading.corroborations.map((one) => ({ ...one, statement: one.statement + 7 })),
        findings: [...FINDINGS, finding('on Saturday', '3', 1, 'useless', { confidence: 0.1 })]
          .toReversed()
          .map((one) => ({ ...one, statement: one.statement + 7 })),
      },
    };
    const again = buildView(moved, ENGLISH);
    const ids = (of: PageView) =>
      [of.betweenOutlets, of.betweenParties, of.corroborated, of.leftOut].map((cards) => first(cards));
    expect(ids(again)).toEqual(ids(view));
  });
});

/** FNV-1a of the words: whoever changes it loses what readers have hidden. */
const STORED = 'outlets-date:613d489f9fe546d5';

describe('hiding', () => {
  it.each([
    ['a difference', 'betweenOutlets'],
    ['a difference between the parties', 'betweenParties'],
    ['a corroboration', 'corroborated'],
    ['what is left out', 'leftOut'],
    ['a note on the article alone', 'within'],
  ] as const)('takes %s away, and nothing else', (_, list) => {
    const id = first(view[list]);
    const without = hide(id);
    expect(without[list]).toHaveLength(view[list].length - 1);
    expect(without.hidden).toEqual([id]);
    const others = (
      ['betweenOutlets', 'betweenParties', 'corroborated', 'leftOut', 'within'] as const
    ).filter((one) => one !== list);
    for (const other of others) expect(without[other]).toEqual(view[other]);
  });

  it('leaves the counts as well', () => {
    const without = hide(first(view.betweenOutlets), first(view.corroborated));
    expect([without.betweenOutlets, without.betweenParties].flat()).toHaveLength(1);
    expect(without.corroborated).toEqual([]);
  });

  it('makes nothing that was found elsewhere "only here"', () => {
    expect(hide(first(view.betweenOutlets), first(view.corroborated)).onlyHere).toEqual(view.onlyHere);
  });

  it('takes all reports of the card from the marks too', () => {
    const ids = new Set([first(view.betweenOutlets)]);
    const { findings } = withoutHidden(reply, ids).reply.reading;
    expect(findings.map(({ between }) => between)).toEqual(['parties', null]);
  });

  it('says of nothing that it is hidden that is not on this page', () => {
    const without = hide('outlets-date:0000000000000000');
    expect(without).toEqual(view);
  });
});
