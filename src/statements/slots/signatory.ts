import type { Slot } from '../../model';
import type { Sentence } from '../sentence';
import { type SlotContext, slot } from './slot-context';

/** Who made a joint statement: "Witkoff and Umerov said in a joint statement". Only where two people are named. */
export function readSignatories(sentence: Sentence, context: SlotContext): Slot[] {
  const { items, text } = sentence;
  const statement = items.find((item) => item.concept === 'joint-statement');
  const persons = items.filter((item) => item.name?.kind === 'person' && !text.startsWith("'", item.end));
  const ids = [...new Set(persons.flatMap((item) => item.name?.entity ?? []))].sort();
  if (!statement || !context.event || ids.length !== 2) return [];
  const span = {
    start: Math.min(...persons.map((item) => item.start)),
    end: Math.max(...persons.map((item) => item.end)),
  };
  return [slot(sentence, 'signatory', context.event, ids.join('+'), span, { event: context.event })];
}
