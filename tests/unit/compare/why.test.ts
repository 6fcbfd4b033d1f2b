import { describe, expect, test } from 'vitest';
import { inEnglish } from '../../../src/cli/word-files';
import type { Clash } from '../../../src/compare/rules/rule';
import { WHY_QUOTATION, whyClash, whySupport } from '../../../src/compare/why';
import type { Slot } from '../../../src/model';
import { BASE } from '../statements/written-article';

const WORDS = { here: 'former “US” president', there: 'US President Donald Trump', outlet: 'The Courier' };
const slot = (family: Slot['family'], key: string, value: string, holder: string | null = null): Slot => {
  return { family, key, value, holder, event: null, start: 0, end: 1 };
};
const clash = (rule: string, type: Clash['type'] = 'fact'): Clash => ({ between: 'outlets', type, rule });

describe('why two reports are shown side by side, in a line', () => {
  test.each<readonly [string, Clash, Slot, Slot, string]>([
    [
      'the words, without their own marks',
      clash('status'),
      slot('status', 'k', 'former'),
      slot('status', 'k', 'sitting'),
      'Here: “former US president”. The Courier: “US President Donald Trump”.',
    ],
    [
      'names for ids',
      clash('office-holder'),
      slot('office', 'us-special-envoy', 'steve-witkoff'),
      slot('office', 'us-special-envoy', 'name:John K. Miller'),
      'Here: Steve Witkoff. The Courier: John K. Miller.',
    ],
    [
      'days as people write them',
      clash('event-date', 'date'),
      slot('date', 'k', '2025-12-19/2025-12-21/whole'),
      slot('date', 'k', '2025-12-17/2025-12-17/whole'),
      'Here: 19 – 21 December 2025. The Courier: 17 December 2025.',
    ],
    [
      'days of two months',
      clash('event-date', 'date'),
      slot('date', 'k', '2025-11-30/2025-12-02/whole'),
      slot('date', 'k', '2025-12-17/2025-12-17/whole'),
      'Here: 30 November – 2 December 2025. The Courier: 17 December 2025.',
    ],
    [
      'a single day',
      clash('day', 'date'),
      slot('day', 'day', '2025-12-18'),
      slot('day', 'day', '2025-12-19'),
      'Here: 18 December 2025. The Courier: 19 December 2025.',
    ],
    [
      'the words, where what differs in time is no day',
      clash('war-length', 'date'),
      slot('age', 'war', '4'),
      slot('age', 'war', '5'),
      'Here: “former US president”. The Courier: “US President Donald Trump”.',
    ],
    [
      'the words of near copies',
      clash('replaced-date', 'date'),
      slot('quantity', 'date', ''),
      slot('quantity', 'date', ''),
      'Here: “former US president”. The Courier: “US President Donald Trump”.',
    ],
    [
      'who takes which view',
      clash('assessment'),
      slot('assessment', 'talks:ukraine', 'positive', 'steve-witkoff+rustem-umerov'),
      slot('assessment', 'talks:ukraine', 'negative', 'yuri-ushakov'),
      'Steve Witkoff and Rustem Umerov and Yuri Ushakov, as quoted, take opposed views of the talks.',
    ],
  ])('%s', (_, differ, a, b, line) => {
    expect(inEnglish(whyClash(differ, a, b, WORDS, BASE))).toBe(line);
  });

  test('long words are shortened to what a line can hold', () => {
    const words = { ...WORDS, here: 'word '.repeat(50), there: 'word '.repeat(50) };
    const line = inEnglish(
      whyClash(clash('status'), slot('status', 'k', 'a'), slot('status', 'k', 'b'), words, BASE),
    );
    expect(line.split(/\s+/u).length).toBeLessThanOrEqual(25);
  });

  test('inside one article it is first and later', () => {
    const line = whyClash(
      clash('status'),
      slot('status', 'k', 'a'),
      slot('status', 'k', 'b'),
      { ...WORDS, outlet: null },
      BASE,
    );
    expect(inEnglish(line)).toMatch(/^First: .* Later: /u);
  });
});

describe('why reports are shown as saying the same', () => {
  test.each<readonly [readonly Slot[], readonly string[], RegExp]>([
    [[], [], /similar words/u],
    [[], ['Umerov'], /of Umerov\.$/u],
    [[], ['A', 'B', 'C', 'D'], /of A, B and C\.$/u],
    [[slot('assessment', 'talks:ukraine', 'positive')], ['A'], /same view of the talks/u],
    [[slot('date', 'k', '2025-12-21/2025-12-21/end')], ['A'], /21 December 2025/u],
  ])('%o %o', (shared, names, line) => {
    expect(inEnglish(whySupport(shared, names, BASE))).toMatch(line);
  });

  test('an altered quotation is told differently from a shortened one', () => {
    expect(new Set(Object.values(WHY_QUOTATION).map(inEnglish)).size).toBe(3);
  });
});
