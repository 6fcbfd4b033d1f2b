import type { Topic } from './assessments';
import { buildGazetteer, type Gazetteer } from './gazetteer';
import type { Body, Knowledge, Office, Person } from './knowledge';
import { buildLexicon, type Lexicon, type LexiconFile } from './lexicon';

/** Everything of `data/knowledge` that reading needs, as checked plain data; the library carries it. */
export interface KnowledgeData {
  readonly knowledge: Knowledge;
  readonly lexicon: LexiconFile;
  readonly topics: readonly Topic[];
}

/** The knowledge compiled for reading texts. */
export interface KnowledgeBase {
  readonly knowledge: Knowledge;
  readonly gazetteer: Gazetteer;
  readonly lexicon: Lexicon;
  readonly topics: readonly Topic[];
  readonly persons: ReadonlyMap<string, Person>;
  readonly bodies: ReadonlyMap<string, Body>;
  readonly offices: readonly Office[];
  /** Offices by what articles call them, hyphens as spaces. */
  readonly officesByName: ReadonlyMap<string, readonly Office[]>;
}

/** Compiles checked knowledge: tables of names, words and entities. */
export function compileKnowledge(data: KnowledgeData): KnowledgeBase {
  const { knowledge } = data;
  return {
    knowledge,
    gazetteer: buildGazetteer(knowledge),
    lexicon: buildLexicon(data.lexicon),
    topics: data.topics,
    persons: new Map(knowledge.people.map((person) => [person.id, person])),
    bodies: new Map(knowledge.bodies.map((body) => [body.id, body])),
    offices: knowledge.offices,
    officesByName: indexOffices(knowledge.offices),
  };
}

function indexOffices(offices: readonly Office[]): ReadonlyMap<string, readonly Office[]> {
  const byName = new Map<string, Office[]>();
  for (const office of offices) {
    for (const name of new Set(office.names.map((one) => one.replaceAll('-', ' ')))) {
      byName.set(name, [...(byName.get(name) ?? []), office]);
    }
  }
  return byName;
}

/** Name for the reader of an entity id: "Steve Witkoff"; the id itself where it is a name already. */
export function nameOf(base: KnowledgeBase, entity: string): string {
  return base.persons.get(entity)?.name ?? base.bodies.get(entity)?.name ?? entity.replace(/^name:/u, '');
}

/** The side an entity speaks for: "us", "ukraine", "russia", "europe" …; null where unknown. */
export function sideOf(base: KnowledgeBase, entity: string): string | null {
  return base.persons.get(entity)?.side ?? base.bodies.get(entity)?.side ?? null;
}
