import type { Slot } from '../../model';
import type { Item, Sentence } from '../sentence';
import { PRONOUNS } from '../speech-words';
import { type SlotContext, slot } from './slot-context';

/** How many words before a name "of" may stand. */
const OF_REACH = 4;

/** Who made a joint statement: "Witkoff and Umerov said in a joint statement". Only where two people are named. */
export function readSignatories(sentence: Sentence, context: SlotContext): Slot[] {
  const { items, text } = sentence;
  const statement = items.find((item) => item.concept === 'joint-statement');
  const persons = items.filter(
    (item, i) => item.name?.kind === 'person' && !text.startsWith("'", item.end) && !isOwner(items, i),
  );
  const ids = [...new Set(persons.flatMap((item) => item.name?.entity ?? []))].sort();
  const hasPronoun = items.some((item) => PRONOUNS.has(item.lower));
  if (!statement || !context.event || ids.length !== 2 || hasPronoun) return [];
  const span = {
    start: Math.min(...persons.map((item) => item.start)),
    end: Math.max(...persons.map((item) => item.end)),
  };
  return [slot(sentence, 'signatory', context.event, ids.join('+'), span, { event: context.event })];
}

/** "special envoy of former US president Donald Trump": the envoy signs; "a statement of Umerov" is Umerov's. */
function isOwner(items: readonly Item[], at: number): boolean {
  const of = items.findLastIndex((item, i) => i < at && i >= at - OF_REACH && item.lower === 'of');
  return of > 0 && items[of - 1]?.concept === 'envoy';
}
