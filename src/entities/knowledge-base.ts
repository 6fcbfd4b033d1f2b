import { type AlternativeIndex, indexAlternatives } from './alternatives';
import { compileTopics, type Topic, topicPatterns } from './assessments';
import { type DocumentNames, nameDocuments } from './document-names';
import { compileFacts, type FactQuestion, type FactsFile, factPatterns } from './facts';
import { buildGazetteer, type Gazetteer } from './gazetteer';
import { compileHappening, type Happening } from './happenings';
import type { Body, Knowledge, Office, Person, Place, Plan, TalksEvent } from './knowledge';
import { buildLexicon, type Lexicon, type LexiconFile } from './lexicon';
import { compileOpposites, type Opposites } from './opposites';

/** Everything of `data/knowledge` that reading needs, as checked plain data; the library carries it. */
export interface KnowledgeData {
  readonly knowledge: Knowledge;
  readonly lexicon: LexiconFile;
  readonly topics: readonly Topic<string>[];
  readonly facts: FactsFile;
  readonly happenings: readonly Happening<string>[];
  readonly opposites: readonly string[];
}

/** The knowledge compiled for reading texts. */
export interface KnowledgeBase {
  readonly knowledge: Knowledge;
  readonly gazetteer: Gazetteer;
  readonly lexicon: Lexicon;
  readonly topics: readonly Topic[];
  readonly facts: readonly FactQuestion[];
  readonly happenings: readonly Happening[];
  /** What the patterns of topics, facts and happenings ask for. */
  readonly alternatives: AlternativeIndex;
  readonly opposites: Opposites;
  readonly persons: ReadonlyMap<string, Person>;
  readonly bodies: ReadonlyMap<string, Body>;
  readonly places: ReadonlyMap<string, Place>;
  readonly documents: ReadonlyMap<string, Plan>;
  readonly events: ReadonlyMap<string, TalksEvent>;
  readonly documentNames: DocumentNames;
  readonly offices: readonly Office[];
  /** Offices by what articles call them, hyphens as spaces. */
  readonly officesByName: ReadonlyMap<string, readonly Office[]>;
  /** How many words the longest name of an office has that begins with a word. */
  readonly officeReach: ReadonlyMap<string, number>;
  /** Offices by what their holders run. */
  readonly officesByInstitution: ReadonlyMap<string, readonly Office[]>;
}

/** Compiles checked knowledge: tables of names, words and entities. */
export function compileKnowledge(data: KnowledgeData): KnowledgeBase {
  const { knowledge } = data;
  const topics = compileTopics(data.topics);
  const facts = compileFacts(data.facts);
  const happenings = data.happenings.map(compileHappening);
  const officesByName = indexOffices(knowledge.offices, (office) => office.names);
  return {
    knowledge,
    gazetteer: buildGazetteer(knowledge),
    lexicon: buildLexicon(data.lexicon),
    topics,
    facts,
    happenings,
    alternatives: indexAlternatives([
      ...topics.flatMap(topicPatterns),
      ...facts.flatMap(factPatterns),
      ...happenings.flatMap(({ patterns }) => patterns),
    ]),
    opposites: compileOpposites(data.opposites),
    persons: new Map(knowledge.people.map((person) => [person.id, person])),
    bodies: new Map(knowledge.bodies.map((body) => [body.id, body])),
    places: new Map(knowledge.places.map((place) => [place.id, place])),
    documents: new Map(knowledge.documents.map((plan) => [plan.id, plan])),
    events: new Map(knowledge.events.map((event) => [event.id, event])),
    documentNames: nameDocuments(knowledge.documents),
    offices: knowledge.offices,
    officesByName,
    officeReach: reachOf(officesByName.keys()),
    officesByInstitution: indexOffices(knowledge.offices, (office) => office.heads ?? []),
  };
}

function indexOffices(
  offices: readonly Office[],
  namesOf: (office: Office) => readonly string[],
): ReadonlyMap<string, readonly Office[]> {
  const byName = new Map<string, Office[]>();
  for (const office of offices) {
    for (const name of new Set(namesOf(office).map((one) => one.replaceAll('-', ' ')))) {
      byName.set(name, [...(byName.get(name) ?? []), office]);
    }
  }
  return byName;
}

/** How many words the longest of some names has, by the first of them. */
function reachOf(names: Iterable<string>): ReadonlyMap<string, number> {
  const reach = new Map<string, number>();
  for (const name of names) {
    const words = name.split(' ');
    const first = words[0] ?? '';
    reach.set(first, Math.max(reach.get(first) ?? 0, words.length));
  }
  return reach;
}

/** Name for the reader of an entity id: "Steve Witkoff", "Miami"; the id itself where it is a name already. */
export function nameOf(base: KnowledgeBase, entity: string): string {
  const { persons, bodies, places } = base;
  const known = persons.get(entity) ?? bodies.get(entity) ?? places.get(entity);
  return known?.name ?? entity.replace(/^name:/u, '');
}

/** The side an entity speaks for: "us", "ukraine", "russia", "europe" …; null where unknown. */
export function sideOf(base: KnowledgeBase, entity: string): string | null {
  return base.persons.get(entity)?.side ?? base.bodies.get(entity)?.side ?? null;
}
