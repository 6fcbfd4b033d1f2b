import { held } from '../entities/knowledge';
import type { KnowledgeBase } from '../entities/knowledge-base';
import { heldOn } from '../entities/offices';
import type { ReferenceNote, Slot, Statement } from '../model';

/**
 * Statements that disagree with the dated table of office-holders: somebody named in an office that another held that
 * day, or called "former" while in office. Only where the table is sure of both.
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
      const note = slot.family === 'status' ? noteOn(slot, day, base) : null;
      return note
        ? [{ statement: statement.index, span: { start: slot.start, end: slot.end }, ...note }]
        : [];
    }),
  );
}

function noteOn(slot: Slot, day: string, base: KnowledgeBase): Pick<ReferenceNote, 'fact' | 'basis'> | null {
  const [personId = '', officeId = ''] = slot.key.split(':');
  const office = base.offices.find((one) => one.id === officeId);
  if (office?.cardinality !== 'one') return null;
  const holder = base.knowledge.people
    .flatMap((person) => person.roles.map((role) => ({ person, role })))
    .find(({ role }) => role.office === officeId && held(role, day) === 'yes');
  if (!holder) return null;
  const isHolder = holder.person.id === personId;
  if (isHolder !== (slot.value === 'former')) return null;
  if (!isHolder && heldOn(base.persons.get(personId), officeId, day) !== 'no') return null;
  const fact = `${holder.person.name} held this office on that day: ${holder.role.title}, since ${holder.role.from}.`;
  return { fact, basis: holder.role.source };
}
