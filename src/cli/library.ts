import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildLibrary } from '../build-library';
import { parseOutlets } from '../corpus/outlets';
import { readReport } from '../corpus/read-report';
import { parseSources } from '../corpus/source-record';
import { parseAssessments } from '../entities/assessments';
import { parseFacts } from '../entities/facts';
import { parseHappenings } from '../entities/happenings';
import type { KnowledgeData } from '../entities/knowledge-base';
import { parseLexicon } from '../entities/lexicon';
import { parseOpposites } from '../entities/opposites';
import { parseKnowledge } from '../entities/parse-knowledge';
import type { LibraryFile } from '../library/library';
import { openLibrary } from '../library/load-library';
import type { Outlet, Report, Result } from '../model';
import { buildStory } from '../story/build-story';

/** Reads `data/` into the library file. A file that can't be read ends the build with file, line and reason. */

const ROOT = resolve(import.meta.dirname, '../..');

function readData(path: string): string {
  return readFileSync(resolve(ROOT, path), 'utf8');
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readData(path));
  } catch (error) {
    throw new Error(`${path}: not readable as JSON (${(error as Error).message})`);
  }
}

/** The value, or an end to the build with the message. */
export function required<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

/** The outlets of `data/outlets.json`. */
export function readOutlets(): readonly Outlet[] {
  return required(parseOutlets(readJson('data/outlets.json')));
}

/** The reports of `data/seeds`, in the order of `data/sources.json`. */
export function readReports(): readonly Report[] {
  const sources = required(parseSources(readJson('data/sources.json')));
  return sources.map((source) => required(readReport(readData(source.file), source)));
}

/** The knowledge of `data/knowledge`. */
export function readKnowledge(): KnowledgeData {
  const file = (name: string) => readJson(`data/knowledge/${name}.json`);
  const [people, offices, bodies] = [file('people'), file('offices'), file('bodies')];
  const [places, documents, events] = [file('places'), file('documents'), file('events')];
  return {
    knowledge: required(parseKnowledge({ people, offices, bodies, places, documents, events })),
    lexicon: required(parseLexicon(file('lexicon'))),
    topics: required(parseAssessments(file('assessments'))),
    facts: required(parseFacts(file('facts'))),
    happenings: required(parseHappenings(file('happenings'))),
    opposites: required(parseOpposites(file('opposites'))),
  };
}

/** The library file as data. */
export function readLibraryFile(): LibraryFile {
  return buildLibrary(readReports(), readKnowledge());
}

/** The library file as text: the same bytes for the same `data/`. */
export function buildLibraryFile(file: LibraryFile = readLibraryFile()): string {
  return JSON.stringify(file);
}

/** The story across the library's reports as text; it takes about a tenth of a second a report. */
export function buildStoryFile(file: LibraryFile = readLibraryFile()): string {
  return JSON.stringify(buildStory(openLibrary(file)));
}
