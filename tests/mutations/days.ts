/** Days as reports write them, and the same days written in other ways. */

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

/** How a day is written: `Dec. 22, 2025`, `December 22, 2025`, `22 December 2025`. */
type Style = 'short' | 'month first' | 'day first';

/** A day, or the days from one to another in the same month, written out with the year. */
export interface WrittenDays {
  readonly start: number;
  readonly end: number;
  readonly style: Style;
  readonly from: Date;
  readonly to: Date;
}

const NAMES = MONTHS.join('|');

/** A month's name, in full or cut short, as the source of a pattern. */
export const MONTH = `(?:${NAMES}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)`;

const SHORT = /\b([A-Z][a-z]{2,3})\. (\d{1,2})(?:[-–](\d{1,2}))?, (\d{4})/gu;
const MONTH_FIRST = new RegExp(`\\b(${NAMES}) (\\d{1,2})(?:[-–](\\d{1,2}))?, (\\d{4})`, 'gu');
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:[-–](\\d{1,2}))? (${NAMES}) (\\d{4})`, 'gu');

/** Every full date of a text. */
export function writtenDays(text: string): WrittenDays[] {
  const monthFirst = (style: Style, match: RegExpExecArray) =>
    daysOf(match, style, match[4], match[1], match[2], match[3]);
  return [
    ...[...text.matchAll(SHORT)].flatMap((match) => monthFirst('short', match)),
    ...[...text.matchAll(MONTH_FIRST)].flatMap((match) => monthFirst('month first', match)),
    ...[...text.matchAll(DAY_FIRST)].flatMap((match) =>
      daysOf(match, 'day first', match[4], match[3], match[1], match[2]),
    ),
  ];
}

function daysOf(
  match: RegExpExecArray,
  style: Style,
  year = '',
  month = '',
  first = '',
  last = first,
): WrittenDays[] {
  const number = MONTHS.findIndex((name) => name.startsWith(month.slice(0, 3)));
  if (number < 0) return [];
  const day = (one: string) => new Date(Date.UTC(Number(year), number, Number(one)));
  const span = { start: match.index, end: match.index + match[0].length };
  return [{ ...span, style, from: day(first), to: day(last) }];
}

/** The day so many days later. */
export function shifted(day: Date, days: number): Date {
  return new Date(day.getTime() + days * 86_400_000);
}

/** Days in words; null for a range that two months share. */
export function written(from: Date, to: Date, style: Style): string | null {
  if (from.getUTCMonth() !== to.getUTCMonth()) return null;
  const month = MONTHS[from.getUTCMonth()] ?? '';
  const [first, last] = [from.getUTCDate(), to.getUTCDate()];
  const days = first === last ? `${first}` : `${first}-${last}`;
  const year = from.getUTCFullYear();
  if (style === 'day first') return `${days} ${month} ${year}`;
  const short = month.length > 3 ? `${month.slice(0, 3)}.` : month;
  return `${style === 'short' ? short : month} ${days}, ${year}`;
}
