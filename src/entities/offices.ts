import { held, type Office, type Person } from './knowledge';
import { type KnowledgeBase, sideOf } from './knowledge-base';

/** The body an office belongs to, for comparing: the Kremlin stands for Russia, the White House for the US. */
export function stateOf(base: KnowledgeBase, body: string): string {
  const entry = base.bodies.get(body);
  if (!entry || entry.kind === 'country' || entry.kind === 'alliance') return body;
  const country = base.knowledge.bodies.find(
    (other) => other.kind === 'country' && other.side === entry.side,
  );
  const isOneState = entry.side === 'us' || entry.side === 'russia' || entry.side === 'ukraine';
  return isOneState && country ? country.id : body;
}

/** Offices called by these words ("foreign minister"), hyphens read as spaces. */
export function officesNamed(base: KnowledgeBase, words: string): readonly Office[] {
  return base.officesByName.get(words.replaceAll('-', ' ')) ?? [];
}

/** How many words the longest name of an office can have that begins with this one; 0 where none does. */
export function officeReach(base: KnowledgeBase, word: string): number {
  return base.officeReach.get(word.split(/[ -]/u)[0] ?? '') ?? 0;
}

/** The offices among `candidates` that belong to a body, or to the state of a person ("Trump's envoy"). */
export function officesOf(
  base: KnowledgeBase,
  candidates: readonly Office[],
  owner: string,
): readonly Office[] {
  const person = base.persons.get(owner);
  const state = person ? person.side : stateOf(base, owner);
  return candidates.filter((office) => {
    const officeState = stateOf(base, office.of);
    return officeState === state || (person !== undefined && sideOf(base, officeState) === state);
  });
}

/** Whether a person ever held the office, by the dated table. */
export function everHeld(person: Person | undefined, office: string): boolean {
  return person?.roles.some((role) => role.office === office) ?? false;
}

/** Whether a person holds the office on a day, by the dated table; `unsure` without a day or a sure row. */
export function heldOn(
  person: Person | undefined,
  office: string,
  day: string | null,
): 'yes' | 'no' | 'unsure' {
  const rows = person?.roles.filter((role) => role.office === office) ?? [];
  if (!day) return 'unsure';
  const answers = rows.map((role) => held(role, day));
  if (answers.includes('yes')) return 'yes';
  return answers.every((answer) => answer === 'no') ? 'no' : 'unsure';
}
