import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../src/cli/word-files';
import { comparedInWords, supportInWords } from '../../../src/ui/view/counts';
import { dayOf } from '../../../src/ui/view/dates';
import { cutAtSpan } from '../../../src/ui/view/quotes';

describe('dates', () => {
  it.each([
    ['2025-12-22', '22 December 2025'],
    ['2025-12-01T23:59:59-11:00', '1 December 2025'],
    ['2025-13-01', ''],
    ['2025-12-32', ''],
    ['yesterday', ''],
    [null, ''],
  ])('%s → %s', (iso, words) => expect(ENGLISH.day(iso)).toBe(words));

  it.each([
    ['2025-12-22', '2025-12-22', '22 December 2025'],
    ['2025-12-19', '2025-12-22', '19 – 22 December 2025'],
    ['2025-11-30', '2025-12-02', '30 November – 2 December 2025'],
    ['2025-12-31', '2026-01-02', '31 December 2025 – 2 January 2026'],
    ['', '2026-01-02', '2 January 2026'],
    ['', '', ''],
  ])('%s … %s → %s', (from, to, words) => expect(ENGLISH.days(from, to)).toBe(words));

  it('takes the day as stated, in no other time zone', () => {
    expect(dayOf('2025-12-22T00:10:00+09:00')).toBe('2025-12-22');
    expect(dayOf('soon')).toBeNull();
  });
});

describe('counts', () => {
  it.each([
    [4, 1, 'joint statement', '4 outlets, 1 origin: joint statement'],
    [1, 1, null, '1 outlet, 1 origin'],
    [5, 3, 'joint statement', '5 outlets, 3 origins'],
  ])('%i outlets, %i origins, %s', (outlets, origins, origin, words) =>
    expect(supportInWords(outlets, origins, origin, ENGLISH)).toBe(words),
  );

  it.each([
    [5, 5, '2025-12-22', '2025-12-22', 'Compared with 5 reports by 5 outlets, 22 December 2025.'],
    [1, 1, '', '', 'Compared with 1 report by 1 outlet.'],
    [0, 0, '', '', 'There is no other report in the library to compare this article with.'],
  ])('%i reports by %i outlets', (reports, outlets, from, to, words) =>
    expect(comparedInWords({ ofSameEvent: null, reports, outlets, from, to }, ENGLISH)).toBe(words),
  );
});

describe('cutting a sentence at the words in question', () => {
  it.each([
    [{ start: 12, end: 15 }, ['a ', 'bcd', ' e']],
    [{ start: 10, end: 17 }, ['', 'a bcd e', '']],
    [undefined, ['a bcd e', '', '']],
    [{ start: 9, end: 12 }, ['a bcd e', '', '']],
    [{ start: 12, end: 99 }, ['a bcd e', '', '']],
    [{ start: 13, end: 13 }, ['a bcd e', '', '']],
  ])('%j', (span, parts) => {
    const cut = cutAtSpan('a bcd e', 10, span);
    expect([cut.before, cut.marked, cut.after]).toEqual(parts);
  });
});
