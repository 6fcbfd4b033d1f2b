import type { Slot } from '../../model';
import { numberOf } from '../../text/numbers';
import type { Item, Sentence } from '../sentence';
import { type SlotContext, slot } from './slot-context';

/** How many items after the number the plan may stand. */
const REACH = 6;

/** How many items from the number its leak may be told. */
const LEAK_REACH = 7;
const DISCUSSED = new Set(['talks', 'meet', 'focus', 'align', 'discuss', 'discussed']);

/**
 * Which "N-point" plan a sentence is about; the number is a name, and so says nothing by itself. Keys: `leaked` for the plan
 * whose leak is told, `discussed` for the one that an event's talks were about. Only where one is named.
 */
export function readPoints(sentence: Sentence, { event }: SlotContext): Slot[] {
  const { items } = sentence;
  const named = items.flatMap((item, i) => {
    const points = pointsAt(items, i);
    const noun = items.findIndex(
      (other, at) => at > i && at <= i + REACH && (other.concept === 'plan' || other.concept === 'document'),
    );
    return points === null || noun < 0 ? [] : [{ points, start: item.start, end: (items[noun] as Item).end }];
  });
  const [only] = named;
  if (!only || new Set(named.map((one) => one.points)).size > 1) return [];
  const value = String(only.points);
  const at = items.findIndex((item) => item.start >= only.start);
  const isLeaked = items.some((item, i) => item.concept === 'leak' && Math.abs(i - at) <= LEAK_REACH);
  if (isLeaked) return [slot(sentence, 'points', 'leaked', value, only)];
  const isDiscussed = items.some((item) => DISCUSSED.has(item.concept) || DISCUSSED.has(item.lower));
  return event && isDiscussed ? [slot(sentence, 'points', 'discussed', value, only, { event })] : [];
}

/** "20-point", "twenty-point", "20 point": the number; null for other words. */
export function pointsAt(items: readonly Item[], at: number): number | null {
  const match = /^(\d+|[a-z-]+)-point$/u.exec(items[at]?.lower ?? '');
  if (match) return numberOf(match[1] as string);
  const isSpaced = items[at + 1]?.lower === 'point' || items[at + 1]?.lower === 'points';
  return isSpaced ? numberOf(items[at]?.lower ?? '') : null;
}
