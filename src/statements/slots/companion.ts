import { sideOf } from '../../entities/knowledge-base';
import type { Slot } from '../../model';
import type { Sentence } from '../sentence';
import { type SlotContext, slot } from './slot-context';

/** What joins two people who act together: "Witkoff and Kushner", "Witkoff, accompanied by Trump's son-in-law". */
const JOINS =
  /^(?:'s)? and (?:[^,;.]{0,40} )?$|^,? (?:accompanied|joined|flanked|assisted) by (?:(?:Mr\.|Mrs\.|[^,;.]){0,40} )?$/u;

/**
 * Who sits on one side because they meet the others together. Only people whom the knowledge gives the same side:
 * "Witkoff and Umerov met" sat on two.
 */
export function readCompanions(sentence: Sentence, context: SlotContext): Slot[] {
  const { items, text } = sentence;
  if (!items.some((item) => item.concept === 'meet' || item.concept === 'talks')) return [];
  const persons = items.filter((item) => item.name?.kind === 'person' && !text.startsWith("'", item.end));
  return persons.flatMap((person, i) => {
    const before = persons[i - 1];
    const [id, companion] = [person.name?.entity ?? '', before?.name?.entity ?? ''];
    const side = sideOf(context.base, id);
    const isTogether = before !== undefined && JOINS.test(text.slice(before.end, person.start));
    if (!isTogether || side === null || side !== sideOf(context.base, companion)) return [];
    const span = { start: before.start, end: person.end };
    return [slot(sentence, 'side', id, side, span, { event: context.event })];
  });
}
