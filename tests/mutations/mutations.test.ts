import { describe, expect, test } from 'vitest';
import { CHANGES, type Change, REWORDINGS } from './kinds';
import { measure, share } from './measure';

/**
 * Recall that each kind of change has to reach: `npx tsx tests/mutations/print.ts` shows the figures, with `--missed` each
 * mutant that was missed.
 */
const BARS: Readonly<Record<Change, { readonly bar: number }>> = {
  number: { bar: 0.8 },
  date: { bar: 0.8 },
  title: { bar: 0.8 },
  quote: { bar: 0.8 },
  weekday: { bar: 0.6 },
  speaker: { bar: 0.6 },
  place: { bar: 0.6 },
  polarity: { bar: 0.6 },
  scope: { bar: 0.6 },
};

/** The five documents offer at least so many places, or so many words for them. */
const FEWEST = 30;

const { changes, rewordings } = measure();

describe('a report in which one thing is changed', () => {
  test.each(Object.entries(BARS))('%s: is shown to differ from what it was made from', (kind, { bar }) => {
    const outcome = changes.get(kind);
    expect(outcome?.mutants.length).toBeGreaterThanOrEqual(FEWEST);
    expect(outcome && share(outcome)).toBeGreaterThanOrEqual(bar);
  });

  test('every kind of change has a bar', () => {
    expect(Object.keys(BARS).toSorted()).toEqual(Object.keys(CHANGES).toSorted());
  });
});

describe('a report that says the same in other words', () => {
  test.each(Object.keys(REWORDINGS))('%s: differs from nothing that it agreed with', (kind) => {
    const outcome = rewordings.get(kind);
    expect(outcome?.mutants.length).toBeGreaterThan(0);
    expect(
      outcome?.wrong.map(({ mutant, findings }) => [mutant.text, findings.map(({ why }) => why)]),
    ).toEqual([]);
  });
});
