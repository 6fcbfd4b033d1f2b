import { expect, test } from 'vitest';
import { readDate } from '../../../src/corpus/read-date';

test.each([
  ['2025-12-22', '2025-12-22'],
  ['2025-12-22T04:37:29', '2025-12-22T04:37:29'],
  ['2025‑12‑22 09:27:23', '2025-12-22T09:27:23'],
  ['2025-12-22 09:27 +0200', '2025-12-22T09:27+02:00'],
  ['2025-12-22T09:27:23.123Z', '2025-12-22T09:27:23Z'],
  ['22 December 2025', '2025-12-22'],
  ['Monday, December 22, 2025', '2025-12-22'],
  ['Dec. 2, 2025 at 10:15 a.m. GMT', '2025-12-02'],
  ['2nd Sept 2025', '2025-09-02'],
  ['2025-02-30', null],
  ['31 November 2025', null],
  ['12 Foo 2025', null],
  ['December 2025', null],
  ['On 22 December 2025 they met', null],
  ['', null],
])('%s is %s', (text, date) => {
  expect(readDate(text)).toBe(date);
});
