import { shadowOf } from '../text/normalise';
import { tokenise } from '../text/tokens';
import type { Knowledge } from './knowledge';

export type EntityKind = 'person' | 'body' | 'place';

/** One way of naming an entity. */
export interface NameEntry {
  readonly entity: string;
  readonly kind: EntityKind;
  /** A bare surname: it names the person only where no other given name stands before it. */
  readonly bare: boolean;
  /** Whether the name is also recognised in lower case ("Rustem umerov"). */
  readonly anyCase: boolean;
  /** For a capital that also stands for its country: the place, meant after "in" and the like. */
  readonly place: string | null;
}

/** Names by their words in lower case, joined with spaces. */
export interface Gazetteer {
  readonly names: ReadonlyMap<string, NameEntry>;
  /** How many words the longest name has that begins with a word: most words begin none. */
  readonly reach: ReadonlyMap<string, number>;
}

/** Names shorter than this are common words too often to be read in lower case. */
const SAFE_LENGTH = 6;
const COMMON_WORDS = new Set([
  'turkey',
  'poland',
  'georgia',
  'jordan',
  'washington',
  'summit',
  'european',
  'polish',
  'finnish',
  'sputnik',
]);

/** Names of plain letters, which most are, need no tokeniser: opening the library is what a page waits for. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/u;

/** The key of a name: its words in lower case. */
export function nameKey(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return tokenise(shadowOf(name).text)
    .map((token) => token.lower)
    .join(' ');
}

/** Builds the table of names from the knowledge; the first entity to claim a name keeps it. */
export function buildGazetteer(knowledge: Knowledge): Gazetteer {
  const names = new Map<string, NameEntry>();
  const reach = new Map<string, number>();
  const add = (name: string, entity: string, kind: EntityKind, bare: boolean) => {
    const key = nameKey(name);
    const known = names.get(key);
    if (known && kind === 'place' && known.kind === 'body') names.set(key, { ...known, place: entity });
    if (key === '' || known) return;
    const anyCase = key.length >= SAFE_LENGTH && !COMMON_WORDS.has(key);
    names.set(key, { entity, kind, bare, anyCase, place: null });
    const words = key.split(' ');
    const first = words[0] ?? '';
    reach.set(first, Math.max(reach.get(first) ?? 0, words.length));
  };
  for (const person of knowledge.people) {
    for (const name of [person.name, ...person.aliases]) {
      // "President Trump" says which office as well: it is read as title and name.
      if (/^President /u.test(name)) continue;
      add(name, person.id, 'person', !name.includes(' '));
    }
    if (person.surnameIsUnique) add(person.surname, person.id, 'person', true);
  }
  for (const body of knowledge.bodies) {
    for (const name of [body.name, ...body.aliases]) add(name, body.id, 'body', false);
  }
  for (const place of knowledge.places) {
    for (const name of [place.name, ...place.aliases]) add(name, place.id, 'place', false);
  }
  return { names, reach };
}
