import type { Slot } from '../../model';
import { numberOf } from '../../text/numbers';
import type { Item, Sentence } from '../sentence';
import { type SlotContext, slot } from './slot-context';

const WAR = new Set(['war', 'invasion']);
/** How many items may stand between the years and the war. */
const WAR_REACH = 4;

/**
 * How long the war has gone on, in begun years on the day of publication: "nearly four years ago", "a four-year-long war",
 * "its fourth year", "since early 2022".
 */
export function readWarLength(sentence: Sentence, { published }: SlotContext): Slot[] {
  const { items } = sentence;
  const found = items.flatMap((item, i) => {
    const years = yearsAt(items, i, published);
    const near = items.slice(Math.max(0, i - WAR_REACH - 4), i + WAR_REACH);
    return years !== null && near.some((one) => WAR.has(one.concept)) ? [{ years, item }] : [];
  });
  const [only] = found;
  const isOne = only && new Set(found.map((one) => one.years)).size === 1;
  return isOne ? [slot(sentence, 'age', 'war', String(only.years), only.item)] : [];
}

function yearsAt(items: readonly Item[], at: number, published: string | null): number | null {
  const lower = items[at]?.lower ?? '';
  const compound = /^([a-z]+|\d)-year/u.exec(lower);
  if (compound) return numberOf(compound[1] as string);
  const isNearly = ['nearly', 'almost'].includes(items[at - 1]?.lower ?? '');
  const isAgo = ['ago', 'of', 'into', 'after'].includes(items[at + 2]?.lower ?? '');
  const isYears = items[at + 1]?.lower === 'years';
  if (isYears && isNearly && isAgo) return numberOf(lower);
  const year = /^20(?:1[4-9]|2\d)$/u.test(lower) ? Number(lower) : null;
  const isBegin = items.slice(Math.max(0, at - 4), at).some((item) => ['in', 'since'].includes(item.lower));
  const now = published ? Number(published.slice(0, 4)) + Number(published.slice(5, 7)) / 12 : null;
  return year !== null && isBegin && now !== null ? Math.ceil(now - year - 0.3) : null;
}
