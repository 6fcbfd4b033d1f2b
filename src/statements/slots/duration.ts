import type { Slot, Span } from '../../model';
import { WEEKDAYS } from '../../text/dates';
import { numberOf } from '../../text/numbers';
import type { Item, Sentence } from '../sentence';
import { type SlotContext, slot } from './slot-context';

const TALKS = new Set(['talks', 'meet', 'diplomacy']);
const TALKERS = new Set(
  'envoys negotiators delegations delegation sides teams diplomats summit marathon haggling bargaining'.split(
    ' ',
  ),
);
/** How many items may stand between the days and the talks. */
const REACH = 6;
const DAY = 86_400_000;
const HOURS_A_DAY = 24;
const SPANS = new Set(
  'lasted lasting lasts over for spanning spanned took taken ran running during in within across spent stretched stretching through went dragged needed occupied filled spread after'.split(
    ' ',
  ),
);
/** "three days after the talks", "three days of mourning": no duration of talks. */
const NOT_SPAN = new Set([
  'before',
  'later',
  'earlier',
  'ago',
  'hence',
  'from',
  'ahead',
  'since',
  'notice',
  'deadline',
]);
/** What may still come has no length yet. */
const AHEAD = new Set([
  'will',
  'would',
  'could',
  'may',
  'might',
  'planned',
  'scheduled',
  'expected',
  'next',
  'due',
]);
const BETWEEN_WEEKDAYS =
  /\b(sun|mon|tues|wednes|thurs|fri|satur)day (?:(?:morning|afternoon|evening|night) )?(?:to|through|until|till|and ended on|-|–) ?(?:(?:late|early) )?(?:on )?(sun|mon|tues|wednes|thurs|fri|satur)day\b/iu;
/** "It took them four days": the talks are those of the sentence before. */
const BACK_REFERENCE = /^\W*(?:It|They|The \p{Ll}+|These|Those|This|That|All|In all|Altogether)\b/u;

/**
 * How long the talks of an event went on, in days: "three days of talks", "a two-day meeting", "the talks lasted four days",
 * "from Friday to Sunday", or a stated range of days. "within 48 hours of the talks" and "a day after" are none.
 */
export function readDurations(sentence: Sentence, context: SlotContext): Slot[] {
  const { event } = context;
  const { items, text } = sentence;
  if (!event || text.trimEnd().endsWith('?') || items.some((item) => AHEAD.has(item.lower))) return [];
  const stated = items.flatMap((item, i) => {
    const days = daysAt(items, i);
    if (!days || !isOfTalks(sentence, i, days.end)) return [];
    const end = items[days.end] as Item;
    return [{ days: days.count, start: item.start, end: end.end }];
  });
  const all = stated.length > 0 ? stated : rangesOf(sentence);
  return all.map(({ days, start, end }) =>
    slot(sentence, 'duration', event, String(days), { start, end }, { event }),
  );
}

interface Days {
  readonly count: number;
  /** The last item of it. */
  readonly end: number;
}

/** "three days", "three full days", "two-day", "a single day", "72 hours", "its third day": how many. */
function daysAt(items: readonly Item[], at: number): Days | null {
  const lower = items[at]?.lower ?? '';
  const compound = /^([a-z]+|\d{1,2})-(day|hour)s?$/u.exec(lower);
  if (compound) return inDays(numberOf(compound[1] as string), compound[2] === 'hour', at);
  if (['single', 'one', 'a'].includes(lower) && items[at + 1]?.lower === 'day' && isOneDay(items, at))
    return { count: 1, end: at + 1 };
  const isOrdinal = /^(?:second|third|fourth|fifth|sixth)$/u.test(lower);
  const last = ['and', 'final', 'last', 'closing'];
  const ordinalEnd = items.findIndex((item, i) => i > at && i <= at + 3 && item.lower === 'day');
  if (
    isOrdinal &&
    ordinalEnd > 0 &&
    items.slice(at + 1, ordinalEnd).some((item) => last.includes(item.lower))
  )
    return { count: ['second', 'third', 'fourth', 'fifth', 'sixth'].indexOf(lower) + 2, end: ordinalEnd };
  const count = /^(?:\d{1,2}|[a-z]+)$/u.test(lower) ? numberOf(lower) : null;
  const end = items.findIndex((item, i) => i > at && i <= at + 3 && ['days', 'hours'].includes(item.lower));
  return count === null || end < 0 ? null : inDays(count, items[end]?.lower === 'hours', end);
}

function isOneDay(items: readonly Item[], at: number): boolean {
  const isBare = items[at]?.lower === 'a';
  const before = items[at - 1]?.lower ?? '';
  return isBare ? ['just', 'only', 'within', 'lasted', 'barely', 'in'].includes(before) : true;
}

function inDays(count: number | null, isHours: boolean, end: number): Days | null {
  if (count === null || count > 96) return null;
  if (!isHours) return { count, end };
  return count >= HOURS_A_DAY && count % HOURS_A_DAY === 0 ? { count: count / HOURS_A_DAY, end } : null;
}

/** The days are those of talks: "of talks" after them, or talks that "lasted" or were held "over" them. */
function isOfTalks(sentence: Sentence, from: number, to: number): boolean {
  const { items, previous, text } = sentence;
  const after = items.slice(to + 1, to + 1 + REACH);
  const before = items.slice(Math.max(0, from - REACH), from);
  const next = after[0]?.lower ?? '';
  if (NOT_SPAN.has(next) || next === 'after' || isOfTruce(after)) return false;
  const isTalks = (item: Item) => TALKS.has(item.concept) || TALKERS.has(item.lower);
  const told = after.findIndex((item) => TALKS.has(item.concept));
  const between = after.slice(0, told);
  if (next === 'of')
    return told >= 0 && !between.some((item) => ['and', 'before', 'after'].includes(item.lower));
  if (told >= 0 && !between.some((item) => ['and', 'before', 'after', 'since'].includes(item.lower)))
    return true;
  const isSpan = [...before, ...after.slice(0, 2)].some((item) => SPANS.has(item.lower));
  if (!isSpan && !items[to]?.lower.endsWith('-day') && !/\bin (?:all|total)\b/u.test(text)) return false;
  if (items.slice(Math.max(0, from - 2 * REACH), to + REACH).some(isTalks)) return true;
  return BACK_REFERENCE.test(text) && (previous?.items.some((item) => TALKS.has(item.concept)) ?? false);
}

/** "a 72-hour truce", discussed at the talks. */
function isOfTruce(after: readonly Item[]): boolean {
  return after.slice(0, 2).some((item) => item.concept === 'ceasefire' || item.lower === 'pause');
}

/** A range of days beside the talks: "met from 19 to 21 December", "from Friday to Sunday". */
function rangesOf(sentence: Sentence): (Span & { readonly days: number })[] {
  const { items, dates, text } = sentence;
  if (!items.some((item) => TALKS.has(item.concept) || TALKERS.has(item.lower))) return [];
  const stated = dates.flatMap(({ from, to, start, end }) => {
    const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY) + 1;
    return days > 1 && days < 10 ? [{ days, start, end }] : [];
  });
  const week = BETWEEN_WEEKDAYS.exec(text);
  if (stated.length > 0 || !week) return stated;
  const [first, last] = [week[1], week[2]].map((day) => WEEKDAYS.indexOf(`${day?.toLowerCase()}day`)) as [
    number,
    number,
  ];
  return [{ days: ((last - first + 7) % 7) + 1, start: week.index, end: week.index + week[0].length }];
}
