import type { Office } from '../../entities/knowledge';
import { officesOf } from '../../entities/offices';
import type { Slot } from '../../model';
import type { Item, Sentence } from '../sentence';
import { isPossessor } from '../speakers';
import { type SlotContext, slot } from './slot-context';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const RUNS = words(
  'runs run ran running heads head headed heading leads leading manages manage managed chairs chairing directs oversees helms boss chief director chairman chair governor ceo charge helm',
);
/** Longest name of an institution in words. */
const LONGEST_NAME = 5;
/** How many items after the verb the institution may begin: "runs the Kremlin's". */
const REACH = 4;
/** How many items before the verb the person may stand: "Dmitriev, a key Kremlin envoy and head of". */
const PERSON_REACH = 10;

/** An office told by what its holder runs: "Kirill Dmitriev, who runs Russia's sovereign wealth fund". Slots are of the family `office`. */
export function readHeads(sentence: Sentence, context: SlotContext): Slot[] {
  const { items } = sentence;
  return items.flatMap((item, i) => {
    if (!RUNS.has(item.lower)) return [];
    const institution = institutionAfter(items, i, context);
    const person = institution ? personOf(sentence, i, institution.to) : null;
    if (!institution || !person?.name) return [];
    const owner = items.slice(i + 1, institution.from).find((one) => one.name?.kind === 'body')?.name?.entity;
    const [office] = officesOf(context.base, institution.offices, owner ?? person.name.entity);
    if (!office) return [];
    const last = items[institution.to - 1] as Item;
    const span = { start: Math.min(item.start, person.start), end: Math.max(last.end, person.end) };
    return [slot(sentence, 'office', office.id, person.name.entity, span, { event: context.event })];
  });
}

interface Institution {
  readonly offices: readonly Office[];
  /** Its items, end exclusive. */
  readonly from: number;
  readonly to: number;
}

function institutionAfter(items: readonly Item[], at: number, { base }: SlotContext): Institution | null {
  for (let from = at + 1; from <= Math.min(at + REACH, items.length - 1); from++) {
    for (let length = Math.min(LONGEST_NAME, items.length - from); length > 0; length--) {
      const name = items
        .slice(from, from + length)
        .map((item) => item.lower)
        .join(' ');
      const offices = base.officesByInstitution.get(name.replaceAll('-', ' '));
      if (offices) return { offices, from, to: from + length };
    }
  }
  return null;
}

/** "Dmitriev, who runs the fund", "the fund's head, Kirill Dmitriev", "head of the fund, Kirill Dmitriev". */
function personOf(sentence: Sentence, verb: number, end: number): Item | null {
  const { items, text } = sentence;
  const next = items[end];
  const gap = text.slice(items[end - 1]?.end, next?.start);
  if (next?.name?.kind === 'person' && /^[\s,(]{1,3}$/u.test(gap)) return next;
  const before = items
    .slice(Math.max(0, verb - PERSON_REACH), verb)
    .findLast((item) => item.name?.kind === 'person' && !isPossessor(sentence, item));
  if (!before) return null;
  const between = text.slice(before.end, items[verb]?.start);
  return /^(?:, | who | is | also | - | – )/u.test(between) && !/[.;:]/u.test(between) ? before : null;
}
