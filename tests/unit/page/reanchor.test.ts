import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/model';
import { rangeOf } from '../../../src/page/anchor';
import { reanchor } from '../../../src/page/reanchor';
import { extractOrThrow, openPage, urlOf } from './fixture-pages';

const miami = 'Envoys met in Miami on Sunday for a third day of talks on how to end the war in Ukraine.';
const kremlin = 'The Kremlin said that a three-way meeting was not under serious discussion.';
const kyiv = 'Kyiv called the talks constructive.';
const round = 'Nobody gave a date for another round, and the delegations left the city on Monday morning.';
const choir = 'A choir from the hills sang in the square, and many people came to listen to its old songs.';

const page = (...paragraphs: string[]) =>
  openPage(`<article>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`);
const read = (...paragraphs: string[]) => extractOrThrow(page(...paragraphs), urlOf('page'));

describe('reanchor', () => {
  /** Of a page of three paragraphs with four sentences, which stand where after it was drawn anew as told. */
  it.each<[what: string, now: string[], found: string[]]>([
    ['the same text in other nodes', [miami, `${kremlin} ${kyiv}`, round], [miami, kremlin, kyiv, round]],
    [
      'more text before and after',
      [choir, miami, `${kremlin} ${kyiv}`, round, choir],
      [miami, kremlin, kyiv, round],
    ],
    ['another order', [round, `${kremlin} ${kyiv}`, miami], [miami, kremlin, kyiv, round]],
    ['a paragraph less', [miami, round, choir], [miami, round]],
    [
      'a sentence changed',
      [miami, `${kremlin} Kyiv called the talks useless.`, round],
      [miami, kremlin, round],
    ],
    [
      'a sentence put before another',
      [miami, `So it went. ${kremlin} ${kyiv}`, round],
      [miami, kremlin, kyiv, round],
    ],
    ['a paragraph cut in two', [miami, kremlin, kyiv, round], [miami, kremlin, kyiv, round]],
    [
      'a sentence made part of another',
      [miami, `Nobody believes that ${kyiv} That is so.`, round],
      [miami, round],
    ],
    [
      'a sentence that runs on',
      [miami, `${kremlin.slice(0, -1)}, for now. ${kyiv}`, round],
      [miami, kyiv, round],
    ],
    ['a changed sentence said twice', [miami, `${kyiv} Yes. ${kyiv}`, round], [miami, round]],
  ])('%s: each sentence stands in its own words, or nowhere', (_, now, found) => {
    const before = read(miami, `${kremlin} ${kyiv}`, round);
    const spans = [miami, kremlin, kyiv, round].map((words): Span => {
      const start = before.article.text.indexOf(words);
      return { start, end: start + words.length };
    });
    const { anchors } = reanchor(before, spans, read(...now));
    expect(spans.flatMap((span) => rangeOf(anchors, span)?.toString() ?? [])).toEqual(found);
  });

  it('two paragraphs of the same words keep their order', () => {
    const after = page(choir, miami, choir);
    const { anchors } = reanchor(read(choir, miami, choir), [], extractOrThrow(after, urlOf('page')));
    expect(anchors.pieces.map(({ node }) => node)).toEqual(
      [...after.querySelectorAll('p')].map((p) => p.firstChild),
    );
  });

  it.each<[what: string, now: string[], kept: number, added: number]>([
    ['nothing', [miami, kremlin, round], 1, 0],
    ['a time', [miami, 'Updated 12 minutes ago', kremlin, round], 1, 0],
    ['a paragraph more', [miami, kremlin, round, choir], 1, choir.length],
    ['another article', [choir, `${choir} ${choir}`], 0, choir.length * 3 + 1],
  ])('tells how much is kept and how much is new: %s', (_, now, kept, added) => {
    const found = reanchor(read(miami, kremlin, round), [], read(...now));
    expect([found.kept, found.added]).toEqual([kept, added]);
  });
});
