import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Knowledge } from '../entities/knowledge';
import type { Language } from '../reason';
import { eventName } from '../words/event-name';
import { nameProblems } from '../words/name-problems';
import type { Names } from '../words/named';
import { readKnowledge } from './library';

/** Reads `data/knowledge/uk`: what the interface can show of `data/knowledge`, in the languages besides English. */

const FOLDER = 'data/knowledge';

/** Everything of the knowledge that can be read in the interface, in English. */
export function shownNames({ people, offices, bodies, places, documents, events }: Knowledge): Set<string> {
  return new Set([
    ...people.flatMap(({ name, roles }) => [name, ...roles.map(({ title }) => title)]),
    ...offices.map(({ title }) => title),
    ...documents.flatMap(({ name, about }) => [name, about]),
    // News organisations are outlets, and those stay as they call themselves.
    ...bodies.flatMap(({ name, about, kind }) => [
      ...(kind === 'media' ? [] : [name]),
      ...(about ? [about] : []),
    ]),
    ...places.map(({ name }) => name),
    ...events.map(({ name }) => eventName(name)),
  ]);
}

/** The names in a language other than English, by the English. What lacks one, and one that is of nothing, ends the build. */
export function readNamesIn(language: Exclude<Language, 'en'>): Names {
  const folder = resolve(import.meta.dirname, '../..', FOLDER, language);
  const names = new Map<string, string>();
  for (const file of readdirSync(folder).sort()) {
    const read = JSON.parse(readFileSync(resolve(folder, file), 'utf8')) as Names;
    for (const [english, name] of Object.entries(read)) {
      if (names.has(english))
        throw new Error(`${FOLDER}/${language}/${file}: "${english}" stands in another file too`);
      names.set(english, name);
    }
  }
  const found = Object.fromEntries(names);
  const problems = nameProblems(shownNames(readKnowledge().knowledge), found, language);
  if (problems.length > 0) throw new Error(`${FOLDER}/${language}:\n${problems.join('\n')}`);
  return found;
}
