import type { ParsingContext } from 'chrono-node';
import { Chrono, strict } from 'chrono-node/en';
import type { Span } from '../model';

/** A day or an interval of days named in a text, both ends inclusive, as `YYYY-MM-DD`. */
export interface DateMention extends Span {
  readonly from: string;
  readonly to: string;
  /** Explicit dates stand by themselves; weekdays are read against the day of publication. */
  readonly explicit: boolean;
}

const DAY = 86_400_000;
export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** A month by its name, or a date in figures: what chrono-node makes of "for 3 days" or "30 days later" has neither. */
const NAMED_DAY =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)|\d[-/.]\d/u;
/** A length of time, which moves a day: "two weeks after 21 December". */
const LENGTH_OF_TIME = /\b(?:second|minute|hour|day|week|month|quarter|year)s?\b/iu;
/** "Dec. 18 to 21", "from 19 through 21 December": ranges in words, which chrono-node leaves as one day. */
const RANGE_IN_WORDS =
  /\b(\d{1,2})(?:st|nd|rd|th)? ?(?:to|through|until|and|-|–) ?(\d{1,2})(?:st|nd|rd|th)? (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?(?: (\d{4}))?|\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? (\d{1,2})(?:st|nd|rd|th)? ?(?:to|through|until|and|-|–) ?(\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?/gu;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAY = /\b(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b/gu;

/** `YYYY-MM-DD` of a moment, in UTC. */
export function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The day of a stated ISO date as milliseconds, or null. */
export function dayOf(published: string | null): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(published ?? '');
  if (!match) return null;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return Number.isNaN(time) ? null : time;
}

let daysAlone: Chrono | null = null;

/**
 * chrono-node without its parsers of lengths of time, whose patterns take as long as all its others: few sentences need
 * them. Made when first asked for, so that pages which only write days carry no parser.
 */
function parserFor(text: string): Chrono {
  if (LENGTH_OF_TIME.test(text)) return strict;
  daysAlone ??= new Chrono({
    parsers: strict.parsers.filter(
      (parser) => !parser.pattern({} as ParsingContext).source.includes('quarters'),
    ),
    refiners: strict.refiners,
  });
  return daysAlone;
}

function explicitDates(text: string, reference: number | null): DateMention[] {
  // Looking is dear, and most sentences name no day.
  if (!/\d/u.test(text) || !NAMED_DAY.test(text)) return [];
  const instant = new Date((reference ?? 0) + DAY / 2);
  const dates: DateMention[] = [];
  for (const found of parserFor(text).parse(text, { instant, timezone: 0 })) {
    const { start, end } = found;
    const isDay =
      NAMED_DAY.test(found.text) &&
      start.isCertain('day') &&
      start.isCertain('month') &&
      !start.isCertain('second');
    if (!isDay || (reference === null && !start.isCertain('year'))) continue;
    const from = isoDay(start.date().getTime());
    const to = end ? isoDay(end.date().getTime()) : from;
    if (from <= to) {
      dates.push({ start: found.index, end: found.index + found.text.length, from, to, explicit: true });
    }
  }
  return dates;
}

function rangesInWords(text: string, reference: number | null): DateMention[] {
  return [...text.matchAll(RANGE_IN_WORDS)].flatMap((match) => {
    const [, a, b, monthAfter, yearAfter, monthBefore, c, d, yearBefore] = match;
    const month = MONTHS.indexOf(monthAfter ?? monthBefore ?? '');
    const [first, last] = [Number(a ?? c), Number(b ?? d)];
    const stated = Number(yearAfter ?? yearBefore ?? 0);
    const year = stated || (reference === null ? 0 : nearestYear(month, first, reference));
    if (year === 0 || first >= last || last > 31) return [];
    const [from, to] = [isoDay(Date.UTC(year, month, first)), isoDay(Date.UTC(year, month, last))];
    return [{ start: match.index, end: match.index + match[0].length, from, to, explicit: true }];
  });
}

/** The year in which a day of a month lies nearest to the day of publication. */
function nearestYear(month: number, day: number, reference: number): number {
  const year = new Date(reference).getUTCFullYear();
  const away = (one: number) => Math.abs(Date.UTC(one, month, day) - reference);
  return [year - 1, year, year + 1].reduce((best, one) => (away(one) < away(best) ? one : best), year);
}

/** "on Sunday" is the last Sunday up to the day of publication; without that day it says nothing. */
function weekdays(text: string, reference: number | null): DateMention[] {
  if (reference === null) return [];
  const today = new Date(reference).getUTCDay();
  return [...text.matchAll(WEEKDAY)].map((match) => {
    const wanted = WEEKDAYS.indexOf(match[0].toLowerCase());
    const day = isoDay(reference - ((today - wanted + 7) % 7) * DAY);
    return { start: match.index, end: match.index + match[0].length, from: day, to: day, explicit: false };
  });
}

/**
 * Days named in a sentence of shadow text: explicit dates and date ranges (by chrono-node) and weekdays.
 * Durations ("after three days") and vague times ("last month") are no dates.
 */
export function findDates(text: string, published: string | null): DateMention[] {
  const reference = dayOf(published);
  const ranges = rangesInWords(text, reference);
  const explicit = [
    ...ranges,
    ...explicitDates(text, reference).filter((date) => !ranges.some((range) => overlaps(date, range))),
  ];
  const named = weekdays(text, reference).filter(
    (day) => !explicit.some((date) => overlapsOrFollows(day, date)),
  );
  return [...explicit, ...named].sort((a, b) => a.start - b.start);
}

/** "Sunday (December 21, 2025)" and "Friday, 19 December" name one day: the explicit date stands for both. */
function overlapsOrFollows(day: DateMention, date: DateMention): boolean {
  return day.end > date.start ? day.start < date.end : date.start - day.end <= 3;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}
