import { describe, expect, test } from 'vitest';
import { EARLIER, MIAMI, slot, verdictOn } from './written-slot';

describe('days of a meeting', () => {
  const date = (days: string, event = MIAMI) => slot('date', event, days, { event });
  const WHOLE = date('2025-12-19/2025-12-21/whole');

  test.each([
    ['another day for the whole of it', date('2025-12-17/2025-12-17/whole'), 'outlets event-date date'],
    ['a day outside it', date('2025-12-17/2025-12-17/part'), 'outlets event-date date'],
    ['a range that ends on another day', date('2025-12-19/2025-12-22/whole'), 'outlets event-date date'],
    ['a day within it', date('2025-12-20/2025-12-20/part'), '= the days overlap'],
    ['its last day', date('2025-12-21/2025-12-21/end'), '= the days overlap'],
    ['a single day within it as the whole', date('2025-12-21/2025-12-21/whole'), '= the days overlap'],
    ['the same range', WHOLE, '= the days overlap'],
    ['days of another round', date('2025-12-04/2025-12-06/whole', EARLIER), null],
  ])('19 to 21 December and %s', (_, other, verdict) => {
    expect(verdictOn(WHOLE, other)).toBe(verdict);
  });

  test('two days of one meeting may both be right', () => {
    const [first, second] = [date('2025-12-19/2025-12-19/part'), date('2025-12-20/2025-12-20/part')];
    expect(verdictOn(first, second)).toBe('= two days of one event may both be right');
  });
});

describe('the day of a happening', () => {
  test.each([
    ['another day', 'eu-loan', '2025-12-18', 'outlets happening-day date'],
    ['the same day', 'eu-loan', '2025-12-19', '= the same day'],
    ['of another happening', 'bbc-interview', '2025-12-18', null],
  ])('%s', (_, key, value, verdict) => {
    expect(verdictOn(slot('when', 'eu-loan', '2025-12-19'), slot('when', key, value))).toBe(verdict);
  });
});

test('the day in two sentences that are otherwise alike', () => {
  const day = (value: string) => slot('day', 'day', value);
  expect(verdictOn(day('2025-12-18'), day('2025-12-19'))).toBe('outlets day date');
  expect(verdictOn(day('2025-12-18'), day('2025-12-18'))).toBe('= the same day');
});
