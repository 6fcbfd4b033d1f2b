import { compileKnowledge } from '../entities/knowledge-base';
import type { Result } from '../model';
import { type Reason, reason } from '../reason';
import { LIBRARY_VERSION, type Library, type LibraryFile, type LibraryStatement } from './library';
import { weigh, weighTerms } from './weigh';

const DAMAGED = reason('LibraryDamaged');

/** Opens a library file; another format or version is refused, never half-read. */
export function loadLibrary(text: string): Result<Library, Reason> {
  const file = readLibraryText(text);
  if (!file.ok) return file;
  try {
    return { ok: true, value: openLibrary(file.value) };
  } catch {
    return { ok: false, error: DAMAGED };
  }
}

/** The file as it stands, for pages that only show reports: nothing is compiled. */
export function readLibraryText(text: string): Result<LibraryFile, Reason> {
  const json = parse(text);
  if (json?.format !== 'crossread-library') return { ok: false, error: DAMAGED };
  if (json.version !== LIBRARY_VERSION) {
    const versions = [String(json.version), String(LIBRARY_VERSION)];
    return { ok: false, error: reason('LibraryVersion', ...versions) };
  }
  if (!Array.isArray(json.reports) || !json.knowledge || !json.reports.every(isWhole)) {
    return { ok: false, error: reason('LibraryIncomplete') };
  }
  return { ok: true, value: json as LibraryFile };
}

function isWhole(indexed: LibraryFile['reports'][number] | null): boolean {
  return typeof indexed?.report?.text === 'string' && Array.isArray(indexed.statements);
}

function parse(text: string): Partial<LibraryFile> | null {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null ? json : null;
  } catch {
    return null;
  }
}

/** Compiles the knowledge and the postings. */
export function openLibrary(file: LibraryFile): Library {
  const weights = weighTerms(file.reports.flatMap((indexed) => indexed.statements));
  const statements: LibraryStatement[] = file.reports.flatMap((indexed) =>
    indexed.statements.map((statement) => ({ ...weigh(statement, weights), indexed })),
  );
  const postings = new Map<string, number[]>();
  for (const [position, { terms }] of statements.entries()) {
    for (const term of terms) {
      const list = postings.get(term);
      if (list) list.push(position);
      else postings.set(term, [position]);
    }
  }
  return { base: compileKnowledge(file.knowledge), reports: file.reports, statements, weights, postings };
}

/** A statement of the library and the weight of the terms that it has in common with what was looked for. */
export interface Shared {
  readonly other: LibraryStatement;
  readonly common: number;
}

/** Library statements that share at least one term with these, in the library's order. */
export function candidatesFor(
  terms: ReadonlySet<string>,
  { postings, statements, weights }: Library,
): Shared[] {
  const common = new Map<number, number>();
  for (const term of terms) {
    const weight = weights.known.get(term) ?? weights.unseen;
    for (const position of postings.get(term) ?? [])
      common.set(position, (common.get(position) ?? 0) + weight);
  }
  return [...common]
    .sort(([a], [b]) => a - b)
    .flatMap(([position, weight]) => {
      const other = statements[position];
      return other ? [{ other, common: weight }] : [];
    });
}
