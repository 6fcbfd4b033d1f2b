import { held, type Person, type Role } from '../entities/knowledge';
import type { KnowledgeBase } from '../entities/knowledge-base';
import { heldOn } from '../entities/offices';
import type { ReferenceNote, Slot, Statement } from '../model';
import { type Reason, reason } from '../reason';

/**
 * Statements that disagree with the dated table of office-holders: somebody named in an office that another held that
 * day, called "former" while in office, or seated with another side. Only where the table is sure of both.
 */
export function findReferenceNotes(
  statements: readonly Statement[],
  published: string | null,
  base: KnowledgeBase,
): ReferenceNote[] {
  const day = published?.slice(0, 10);
  if (!day) return [];
  return statements.flatMap((statement) =>
    statement.slots.flatMap((slot) => {
      const note = NOTES.get(slot.family)?.(slot, day, base) ?? null;
      return note
        ? [{ statement: statement.index, span: { start: slot.start, end: slot.end }, ...note }]
        : [];
    }),
  );
}

type Note = Pick<ReferenceNote, 'fact' | 'basis'>;

const NOTES: ReadonlyMap<Slot['family'], (slot: Slot, day: string, base: KnowledgeBase) => Note | null> =
  new Map([
    ['status', noteOnStatus],
    ['office', noteOnStranger],
    ['side', noteOnSide],
  ]);

interface Held {
  readonly person: Person;
  readonly role: Role;
}

/** Who surely holds an office on a day that has one holder. */
function holderOf(officeId: string, day: string, base: KnowledgeBase): Held | null {
  if (base.offices.find((one) => one.id === officeId)?.cardinality !== 'one') return null;
  const holders = base.knowledge.people.flatMap((person) => person.roles.map((role) => ({ person, role })));
  return holders.find(({ role }) => role.office === officeId && held(role, day) === 'yes') ?? null;
}

function noteLine(line: 'HeldOffice' | 'OtherSide', person: Person, role: Role): Reason {
  return reason(line, person.name, role.title, { days: [role.from, role.from] });
}

function noteFor({ person, role }: Held): Note {
  return { fact: noteLine('HeldOffice', person, role), basis: role.source };
}

/** "former" of whoever is in office, or an office given to somebody who surely doesn't hold it. */
function noteOnStatus(slot: Slot, day: string, base: KnowledgeBase): Note | null {
  const [personId = '', officeId = ''] = slot.key.split(':');
  const holder = holderOf(officeId, day, base);
  if (!holder) return null;
  const isHolder = holder.person.id === personId;
  if (isHolder !== (slot.value === 'former')) return null;
  if (!isHolder && heldOn(base.persons.get(personId), officeId, day) !== 'no') return null;
  return noteFor(holder);
}

/** Somebody whom the record doesn't know, in an office that somebody else surely holds. */
function noteOnStranger(slot: Slot, day: string, base: KnowledgeBase): Note | null {
  const holder = slot.value.startsWith('name:') ? holderOf(slot.key, day, base) : null;
  return holder ? noteFor(holder) : null;
}

/** NATO's people may sit among the Europeans. */
function isOneSide(a: string, b: string): boolean {
  return a === b || [a, b].every((side) => side === 'europe' || side === 'nato');
}

/** Somebody seated with another side than the one for which he surely acts on that day. */
function noteOnSide(slot: Slot, day: string, base: KnowledgeBase): Note | null {
  const person = base.persons.get(slot.key);
  const role = person?.roles.find((one) => held(one, day) === 'yes');
  if (!person || !role || person.side === 'other' || isOneSide(person.side, slot.value)) return null;
  return {
    fact: noteLine('OtherSide', person, role),
    basis: role.source,
  };
}
