import { describe, expect, test } from 'vitest';
import { slotsIn } from '../written-article';

describe('the day of what a sentence reports', () => {
  test.each([
    ['a weekday', 'European leaders agreed on the loan on Friday.', '2025-12-19'],
    ['a date', 'European leaders agreed on the loan on 19 December.', '2025-12-19'],
  ])('%s', (_, line, day) => {
    expect(slotsIn('day', line)).toEqual([`day = ${day}`]);
  });
});

describe('is not told', () => {
  test.each([
    ['by the day on which somebody said so', 'The loan was agreed, officials said on Friday.'],
    ['by two days', 'Leaders met on Thursday and agreed on Friday.'],
    ['by a range', 'Leaders met on December 18-19.'],
    ['by a duration', 'Leaders met for 3 days.'],
  ])('%s', (_, line) => {
    expect(slotsIn('day', line)).toEqual([]);
  });
});
