import { describe, expect, test } from 'vitest';
import { slotsIn } from '../written-article';

describe('what a sentence denies', () => {
  test.each([
    ['Leaders did not approve the loan.', ['approv = denied']],
    ["Ukraine didn't sign the deal.", ['sign = denied']],
    ['Kyiv never approved it.', ['approv = denied']],
  ])('%s', (line, slots) => {
    expect(slotsIn('denial', line)).toEqual(slots);
  });
});

describe('not every "not" denies', () => {
  test.each([
    'Leaders not only approved the loan.',
    'The war is no longer frozen.',
    'There was no ceasefire.',
    'He left without Witkoff.',
    'Leaders approved the loan.',
  ])('%s', (line) => {
    expect(slotsIn('denial', line)).toEqual([]);
  });
});
