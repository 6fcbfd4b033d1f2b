import { strict } from 'chrono-node/en';
import type { Span } from '../model';

/** A day or an interval of days named in a text, both ends inclusive, as `YYYY-MM-DD`. */
export interface DateMention extends Span {
  readonly from: string;
  readonly to: string;
  /** Explicit dates stand by themselves; weekdays are read against the day of publication. */
  readonly explicit: boolean;
}

const DAY = 86_400_000;
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** A month by its name, or a date in figures: what chrono-node makes of "for 3 days" or "30 days later" has neither. */
const NAMED_DAY = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|[A-Z]{3})|\d[-/.]\d/u;
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

function explicitDates(text: string, reference: number | null): DateMention[] {
  if (!/\d/u.test(text)) return [];
  const instant = new Date((reference ?? 0) + DAY / 2);
  const dates: DateMention[] = [];
  for (const found of strict.parse(text, { instant, timezone: 0 })) {
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
  const explicit = explicitDates(text, reference);
  const named = weekdays(text, reference).filter(
    (day) => !explicit.some((date) => overlapsOrFollows(day, date)),
  );
  return [...explicit, ...named].sort((a, b) => a.start - b.start);
}

/** "Sunday (December 21, 2025)" and "Friday, 19 December" name one day: the explicit date stands for both. */
function overlapsOrFollows(day: DateMention, date: DateMention): boolean {
  return day.end > date.start ? day.start < date.end : date.start - day.end <= 3;
}
