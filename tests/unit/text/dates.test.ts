import { describe, expect, test } from 'vitest';
import { dayOf, findDates, isoDay } from '../../../src/text/dates';

/** A Monday. */
const PUBLISHED = '2025-12-22T04:37:29';

/** Dates as `FROM` or `FROM/TO`. */
function daysIn(text: string, published: string | null = PUBLISHED): readonly string[] {
  return findDates(text, published).map(({ from, to }) => (from === to ? from : `${from}/${to}`));
}

describe('explicit dates and ranges', () => {
  test.each([
    ['talks on December 21, 2025', ['2025-12-21']],
    ['since 24 February 2022', ['2022-02-24']],
    ['the 21st of December', ['2025-12-21']],
    ['on Dec. 21', ['2025-12-21']],
    ['2025-12-21', ['2025-12-21']],
    ['NATO, on 21 DEC 2025', ['2025-12-21']],
    ['two weeks after 21 December 2025', ['2026-01-04']],
    ['three days before 21 December', ['2025-12-18']],
    ['December 19-21, 2025', ['2025-12-19/2025-12-21']],
    ['from 19 to 21 December 2025', ['2025-12-19/2025-12-21']],
    ['19-21 December', ['2025-12-19/2025-12-21']],
    ['On 31 December 2025 and 1 January 2026', ['2025-12-31', '2026-01-01']],
  ])('%s', (text, expected) => {
    expect(daysIn(text)).toEqual(expected);
  });

  test('a date without a year needs the day of publication; with a year it stands alone', () => {
    expect(daysIn('on 21 December', null)).toEqual([]);
    expect(daysIn('on 21 December 2025', null)).toEqual(['2025-12-21']);
  });
});

describe('a weekday is the last one up to the day of publication', () => {
  test.each([
    ['on Sunday', ['2025-12-21']],
    ['on Monday', ['2025-12-22']],
    ['on Tuesday', ['2025-12-16']],
    ['Friday and Saturday', ['2025-12-19', '2025-12-20']],
    ['three days ending Sunday', ['2025-12-21']],
    ['Sunday (December 21, 2025)', ['2025-12-21']],
    ['Friday, 19 December', ['2025-12-19']],
    ['the Sun shines', []],
  ])('%s', (text, expected) => {
    expect(daysIn(text)).toEqual(expected);
  });

  test('without that day it says nothing', () => {
    expect(daysIn('on Sunday', null)).toEqual([]);
  });
});

describe('durations, vague times and numbers are no dates', () => {
  test.each([
    'after three days of talks',
    'for 3 days',
    '30 days later',
    'for three days, but only 20 points were agreed',
    'within 48 hours',
    '5 minutes ago',
    'nearly four years ago',
    'two weeks ago',
    'last month',
    'in early 2022',
    'in December 2025',
    'a 28-point plan',
    'at 10:30 a.m.',
    'you may 5 times',
    'today',
  ])('%s', (text) => {
    expect(daysIn(text)).toEqual([]);
  });
});

test('each date says where it stands', () => {
  const text = 'Talks ran from December 19 to 21, and on Monday they ended.';
  expect(findDates(text, PUBLISHED).map(({ start, end }) => text.slice(start, end))).toEqual([
    expect.stringContaining('December 19 to 21'),
    'Monday',
  ]);
});

test.each([
  ['2025-12-22', '2025-12-22'],
  ['2025-12-22T23:59:59', '2025-12-22'],
  ['22 December 2025', null],
  ['', null],
  [null, null],
])('the day of %s', (published, expected) => {
  const day = dayOf(published);
  expect(day === null ? null : isoDay(day)).toBe(expected);
});
