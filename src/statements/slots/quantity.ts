import type { Slot } from '../../model';
import { numberOf, scaleOf } from '../../text/numbers';
import type { Item, Sentence } from '../sentence';
import { slot } from './slot-context';

const AT_LEAST = new Set(['least', 'over', 'than', 'minimum']);
const AT_MOST = new Set(['most', 'maximum']);
const ABOUT = new Set([
  'about',
  'around',
  'roughly',
  'some',
  'nearly',
  'almost',
  'approximately',
  'estimated',
  'circa',
]);
/** What follows the number may be up to so many items away: "two damaged vessels". */
const HEAD_REACH = 2;
/** Years and ages aren't counts. */
const LEAST_YEAR = 1900;
const NOT_COUNTED = new Set(['year', 'hour', 'minut', 'second', 'percent', 'point', 'old']);

/**
 * How many of what: "six sources", "two vessels", "three days of talks", "90 billion euros". Keys are concepts of the
 * head; values `exact 6`, `atleast 6`, `atmost 6`, `about 6`. "20-point" is a name and no quantity.
 */
export function readQuantities(sentence: Sentence): Slot[] {
  const { items, dates } = sentence;
  return items.flatMap((item, i) => {
    const isDate = dates.some((date) => item.start < date.end && item.end > date.start);
    const scale = scaleOf(items[i + 1]?.lower ?? '');
    const value = isDate ? null : numberOf(item.lower);
    const head = headAfter(items, i + (scale === null ? 1 : 2));
    if (value === null || head === null || (scale === null && value >= LEAST_YEAR && value < 2100)) return [];
    const amount = `${boundOf(items, i)} ${value * (scale ?? 1)}`;
    return [slot(sentence, 'quantity', head.concept, amount, { start: item.start, end: head.end })];
  });
}

function headAfter(items: readonly Item[], from: number): Item | null {
  const near = items.slice(from, from + HEAD_REACH);
  const at = near.findIndex((item) => item.concept !== '' && !item.name && numberOf(item.lower) === null);
  const head = near[at];
  if (!head || near.slice(0, at).some((item) => item.concept === '')) return null;
  return NOT_COUNTED.has(head.concept) ? null : head;
}

function boundOf(items: readonly Item[], at: number): 'exact' | 'atleast' | 'atmost' | 'about' {
  const before = items.slice(Math.max(0, at - 2), at).map((item) => item.lower);
  if (before.some((word) => AT_LEAST.has(word))) return 'atleast';
  if (before.some((word) => AT_MOST.has(word)) || before.join(' ') === 'up to') return 'atmost';
  // "between 10 and 12": one end of a range.
  if (isInRange(items, at)) return 'about';
  return before.some((word) => ABOUT.has(word)) ? 'about' : 'exact';
}

function isInRange(items: readonly Item[], at: number): boolean {
  const near = items.slice(Math.max(0, at - 3), at).map((item) => item.lower);
  return near.includes('between') || (near.at(-1) === 'to' && numberOf(near.at(-2) ?? '') !== null);
}
