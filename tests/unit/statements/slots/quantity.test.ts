import { describe, expect, test } from 'vitest';
import { slotsIn } from '../written-article';

describe('how many of what', () => {
  test.each([
    ['Six sources said so.', 'source = exact 6'],
    ['12 people were killed in Odesa.', 'peopl = exact 12'],
    ['At least 12 people were killed.', 'peopl = atleast 12'],
    ['More than 200 drones were launched.', 'drone = atleast 200'],
    ['Up to 200 drones were launched.', 'drone = atmost 200'],
    ['About 3,000 troops were lost.', 'troop = about 3000'],
    ['They want a $50 billion fund.', 'fund = exact 50000000000'],
    ['They agreed on a €90bn loan.', 'loan = exact 90000000000'],
  ])('%s', (line, slot) => {
    expect(slotsIn('quantity', line)).toEqual([slot]);
  });
});

describe('numbers that count nothing', () => {
  test.each([
    ['the name of a plan', 'The 20-point plan was discussed.'],
    ['a year', 'In 2022 troops invaded.'],
    ['a date', 'On December 21, 2025 talks ended.'],
    ['hours and years', 'It took 48 hours and three years.'],
    ['nothing behind it', 'They counted to 12.'],
  ])('%s', (_, line) => {
    expect(slotsIn('quantity', line)).toEqual([]);
  });
});
