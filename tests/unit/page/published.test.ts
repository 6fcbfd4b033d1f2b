import { describe, expect, it } from 'vitest';
import { findPublished, parsePublished } from '../../../src/page/published';

describe('parsePublished', () => {
  const cases: readonly [written: string | null, read: string | null][] = [
    ['2025-12-22', '2025-12-22'],
    ['2025-12-22T04:37:29Z', '2025-12-22T04:37:29Z'],
    ['2025-12-22T04:37:29.514+0200', '2025-12-22T04:37:29+02:00'],
    ['2025-12-22 04:37', '2025-12-22T04:37'],
    ['20251222', '2025-12-22'],
    ['20251222T043729Z', '2025-12-22T04:37:29Z'],
    ['Mon, 22 Dec 2025 04:37:29 GMT', '2025-12-22T04:37:29Z'],
    ['Monday, 22 December 2025, 08:47', '2025-12-22T08:47'],
    ['December 22, 2025', '2025-12-22'],
    ['Dec. 9, 2025', '2025-12-09'],
    ['22.12.2025, 11:40', '2025-12-22T11:40'],
    ['2025-12-22T25:99:00Z', '2025-12-22'],
    ['12/04/2025', null],
    ['2025-02-31', null],
    ['2025-13-01', null],
    ['0001-01-01T00:00:00Z', null],
    ['1970-01-01T00:00:00Z', null],
    ['tomorrow', null],
    ['1766378249', null],
    ['', null],
    [null, null],
  ];
  it.each(cases)('%j → %j', (written, read) => expect(parsePublished(written)).toBe(read));
});

describe('findPublished', () => {
  const cases: readonly [line: string, read: string | null][] = [
    ['OLHA KOVAL — Monday, 22 December 2025, 08:47', '2025-12-22T08:47'],
    ['Published: Dec. 21, 2025 at 3:02 PM', '2025-12-21'],
    ['Posted by the newsroom', null],
    [`A long sentence that happens to name 22 December 2025 ${'and goes on '.repeat(20)}`, null],
  ];
  it.each(cases)('%j → %j', (line, read) => expect(findPublished(line)).toBe(read));
});
