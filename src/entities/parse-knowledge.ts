import type { Result } from '../model';
import {
  BODY_KINDS,
  CARDINALITIES,
  EVENT_KINDS,
  earliestDay,
  type Knowledge,
  latestDay,
  PLAN_KINDS,
  SIDES,
} from './knowledge';
import * as field from './knowledge-fields';

/** The six files of `data/knowledge`, parsed from JSON and not yet checked. */
export interface KnowledgeFiles {
  readonly people: unknown;
  readonly offices: unknown;
  readonly bodies: unknown;
  readonly places: unknown;
  readonly documents: unknown;
  readonly events: unknown;
}

type FileName = keyof KnowledgeFiles;
type Shape = ReadonlyMap<string, field.FieldCheck>;

const shape = (fields: Readonly<Record<string, field.FieldCheck>>): Shape => new Map(Object.entries(fields));

const ROLE = shape({
  title: field.text,
  office: field.orNull(field.id),
  from: field.date,
  to: field.orNull(field.date),
  checked: field.optional(field.date),
  source: field.text,
});

const SHAPES: ReadonlyMap<FileName, Shape> = new Map([
  [
    'people',
    shape({
      id: field.id,
      name: field.text,
      aliases: field.names,
      surname: field.text,
      surnameIsUnique: field.flag,
      side: field.oneOf(SIDES),
      wikipedia: field.orNull(field.text),
      roles: field.entries,
    }),
  ],
  [
    'offices',
    shape({
      id: field.id,
      title: field.text,
      of: field.id,
      names: field.names,
      cardinality: field.oneOf(CARDINALITIES),
      heads: field.optional(field.names),
      source: field.text,
    }),
  ],
  [
    'bodies',
    shape({
      id: field.id,
      name: field.text,
      side: field.oneOf(SIDES),
      kind: field.oneOf(BODY_KINDS),
      aliases: field.names,
      about: field.optional(field.text),
      wikipedia: field.orNull(field.text),
      source: field.text,
    }),
  ],
  [
    'places',
    shape({
      id: field.id,
      name: field.text,
      aliases: field.names,
      within: field.orNull(field.id),
      country: field.orNull(field.id),
      source: field.text,
    }),
  ],
  [
    'documents',
    shape({
      id: field.id,
      name: field.text,
      kind: field.oneOf(PLAN_KINDS),
      aliases: field.names,
      points: field.optional(field.count),
      from: field.date,
      about: field.text,
      source: field.text,
      wikipedia: field.orNull(field.text),
    }),
  ],
  [
    'events',
    shape({
      id: field.id,
      name: field.text,
      kind: field.oneOf(EVENT_KINDS),
      place: field.id,
      from: field.date,
      to: field.date,
      participants: field.names,
      sides: field.listOf(SIDES),
      source: field.text,
    }),
  ],
]);

/** The first entry of a file with a wrong field or an id that came before, as a message; null where all fit. */
function findWrongEntry(file: FileName, entriesShape: Shape, json: unknown): string | null {
  const where = `${file}.json`;
  const entries = field.readEntries(json, where);
  if (!entries.ok) return entries.error;
  const seen = new Set<unknown>();
  for (const [index, entry] of entries.value.entries()) {
    const id = entry.get('id');
    const name = `${where}, entry ${index + 1} (${String(id)})`;
    const wrong = field.findWrongField(entry, entriesShape);
    if (wrong) return `${name}: ${wrong}`;
    if (seen.has(id)) return `${name}: this id stands twice. Give one of them another.`;
    seen.add(id);
    const roles = file === 'people' ? field.readEntries(entry.get('roles'), `${name}, roles`) : null;
    if (roles && !roles.ok) return roles.error;
    for (const [at, role] of roles?.value.entries() ?? []) {
      const wrongRole = field.findWrongField(role, ROLE);
      if (wrongRole) return `${name}, role ${at + 1}: ${wrongRole}`;
    }
  }
  return null;
}

/** The first id that leads nowhere or date that can't be, as a message; null where all fit. */
function findBrokenLink(knowledge: Knowledge): string | null {
  const idsOf = (list: readonly { readonly id: string }[]) => new Set(list.map((entry) => entry.id));
  const [people, offices] = [idsOf(knowledge.people), idsOf(knowledge.offices)];
  const [bodies, places] = [idsOf(knowledge.bodies), idsOf(knowledge.places)];
  const missing = (where: string, what: string, id: string, file: FileName) =>
    `${where}: ${what} "${id}" doesn't stand in ${file}.json. Add it there or mend the id.`;
  for (const { id, roles } of knowledge.people) {
    for (const [at, { office, from, to, checked }] of roles.entries()) {
      const where = `people.json, ${id}, role ${at + 1}`;
      if (office !== null && !offices.has(office)) return missing(where, 'office', office, 'offices');
      if (to !== null && latestDay(to) < earliestDay(from))
        return `${where}: "to" lies before "from". Mend one.`;
      if (to === null && checked === undefined)
        return `${where}: no end and no "checked". Write the day it was checked.`;
      if (to !== null && checked !== undefined)
        return `${where}: "checked" is for roles without an end. Remove it.`;
    }
  }
  for (const { id, of } of knowledge.offices) {
    if (!bodies.has(of)) return missing(`offices.json, ${id}`, 'body', of, 'bodies');
  }
  for (const { id, within, country } of knowledge.places) {
    if (within !== null && !places.has(within))
      return missing(`places.json, ${id}`, 'place', within, 'places');
    if (country !== null && !bodies.has(country))
      return missing(`places.json, ${id}`, 'country', country, 'bodies');
  }
  for (const { id, place, from, to, participants } of knowledge.events) {
    if (!places.has(place)) return missing(`events.json, ${id}`, 'place', place, 'places');
    if (latestDay(to) < earliestDay(from)) return `events.json, ${id}: "to" lies before "from". Mend one.`;
    const unknown = participants.find((participant) => !people.has(participant));
    if (unknown !== undefined) return missing(`events.json, ${id}`, 'participant', unknown, 'people');
  }
  return null;
}

/** Entries without their sources, which stay in the files: whoever keeps the tables reads them there. */
function withoutSources(entries: unknown): readonly object[] {
  return (entries as readonly { readonly source: string }[]).map(({ source, ...rest }) => rest);
}

/**
 * Checks the files of `data/knowledge`; an error names file and entry and says what to do. Sources are checked and left
 * out, so that the library doesn't carry them; only those of roles are kept, for a reference note shows them.
 */
export function parseKnowledge(files: KnowledgeFiles): Result<Knowledge> {
  for (const [file, entriesShape] of SHAPES) {
    const wrong = findWrongEntry(file, entriesShape, files[file]);
    if (wrong !== null) return { ok: false, error: wrong };
  }
  // Every field of every entry has just been checked against the shape that the type describes.
  const knowledge: Knowledge = {
    people: files.people as Knowledge['people'],
    offices: withoutSources(files.offices) as Knowledge['offices'],
    bodies: withoutSources(files.bodies) as Knowledge['bodies'],
    places: withoutSources(files.places) as Knowledge['places'],
    documents: withoutSources(files.documents) as Knowledge['documents'],
    events: withoutSources(files.events) as Knowledge['events'],
  };
  const broken = findBrokenLink(knowledge);
  return broken === null ? { ok: true, value: knowledge } : { ok: false, error: broken };
}
