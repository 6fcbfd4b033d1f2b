import { describe, expect, test } from 'vitest';
import { slotsIn } from '../written-article';

describe('how long the war has gone on, in begun years', () => {
  test.each([
    ['ago', 'Russia launched its invasion nearly four years ago.', ['war = 4']],
    ['in a compound', 'An end of the four-year-long war is not near.', ['war = 4']],
    ['since a year', 'The war has gone on since 2022.', ['war = 4']],
  ])('%s', (_, line, slots) => {
    expect(slotsIn('age', line)).toEqual(slots);
  });
});

describe('other years are none', () => {
  test.each([
    ['of something else', 'The loan runs for nearly four years of payments.'],
    ['two of them', 'The nearly four-year war began after an eight-year war in the Donbas.'],
    ['no war', 'He has been in office since 2022.'],
  ])('%s', (_, line) => {
    expect(slotsIn('age', line)).toEqual([]);
  });
});
