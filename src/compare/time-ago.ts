import type { Item } from '../statements/sentence';
import { numberOf } from '../text/numbers';

/** Days in a unit of time. */
const UNITS = new Map([
  ['day', 1],
  ['week', 7],
  ['month', 30],
  ['quarter', 91],
  ['year', 365],
  ['decade', 3650],
]);
/** How far "last month" may lie back, in months; how many "weeks" are, and how roughly "two years" is meant. */
const LAST = [0.5, 2] as const;
const SEVERAL = [2, 9] as const;
const ROUGHLY = [0.7, 1.4] as const;

/** How long ago words put something, as days from and to: "last month", "two years", "weeks"; null for other words. */
function daysAgo(items: readonly Item[]): readonly [number, number] | null {
  const words = items.map((item) => item.lower).filter((word) => word !== 'ago');
  const last = words.at(-1) ?? '';
  const unit = UNITS.get(last.replace(/s$/u, ''));
  if (unit === undefined || words.length > 2) return null;
  const count = words.length === 2 ? numberOf(words[0] ?? '') : null;
  const isLast = words.length === 2 && words[0] === 'last';
  const isSeveral = words.length === 1 && last.endsWith('s');
  const [from, to] = isLast ? LAST : isSeveral ? SEVERAL : ROUGHLY.map((rough) => rough * (count ?? 0));
  return from && to ? [from * unit, to * unit] : null;
}

/** Whether two ways of telling how long ago something was can't both be right: "weeks ago" and "last month" can. */
export function areOtherTimes(mine: readonly Item[], theirs: readonly Item[], after: Item | null): boolean {
  const isAgo = (items: readonly Item[]) =>
    [...items, ...(after ? [after] : [])].some((item) => item.lower === 'ago' || item.lower === 'last');
  const [a, b] = [daysAgo(mine), daysAgo(theirs)];
  return isAgo(mine) && isAgo(theirs) && a !== null && b !== null && (a[1] < b[0] || b[1] < a[0]);
}
