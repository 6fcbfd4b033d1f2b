import type { Slot } from '../../model';
import type { Item, Sentence } from '../sentence';
import { slot } from './slot-context';

/** Ties by blood or marriage, of which two people have one. */
export const TIES: ReadonlySet<string> = new Set(
  'son-in-law brother-in-law father-in-law nephew uncle cousin brother stepson stepbrother grandson godson'.split(
    ' ',
  ),
);
const REACH = 6;

/** How two people are related: "Trump's son-in-law Jared Kushner", "Kushner, the president's brother-in-law". Keys are the person's. */
export function readRelations(sentence: Sentence): Slot[] {
  const { items, text } = sentence;
  return items.flatMap((item, i) => {
    const tie = TIES.has(item.lower) ? item.lower : null;
    const person = tie ? (personAfter(items, i, text) ?? personBefore(items, i, text)) : null;
    if (!tie || !person?.name) return [];
    const [start, end] = [Math.min(item.start, person.start), Math.max(item.end, person.end)];
    return [slot(sentence, 'relation', person.name.entity, tie, { start, end })];
  });
}

/** "son-in-law Jared Kushner", "son-in-law, Jared Kushner". */
function personAfter(items: readonly Item[], at: number, text: string): Item | null {
  const next = items[at + 1];
  const gap = text.slice(items[at]?.end, next?.start);
  return next?.name?.kind === 'person' && /^[\s,(]{1,3}$/u.test(gap) ? next : null;
}

/** "Jared Kushner, who is the president's son-in-law,". */
function personBefore(items: readonly Item[], at: number, text: string): Item | null {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i] as Item;
    const isOwner = text.startsWith("'", item.end);
    if (item.name?.kind !== 'person' || isOwner) continue;
    return /^, /u.test(text.slice(item.end)) || items[i + 1]?.lower === 'is' ? item : null;
  }
  return null;
}
