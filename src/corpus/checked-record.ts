import type { OutletKind, Result } from '../model';

/** An object out of a data file, whose fields haven't been checked yet. */
export type CheckedRecord = ReadonlyMap<string, unknown>;

const OUTLET_KINDS: readonly OutletKind[] = [
  'wire',
  'public broadcaster',
  'broadcaster',
  'state media',
  'newspaper',
  'magazine',
  'news site',
  'aggregator',
  'blog',
  'think tank',
];

/** The objects of a JSON array; `file` names the data file in messages. */
export function readRecords(json: unknown, file: string): Result<readonly CheckedRecord[]> {
  if (!Array.isArray(json)) return { ok: false, error: `${file}: expected a list, write [ … ]` };
  const wrong = json.findIndex(
    (entry) => typeof entry !== 'object' || entry === null || Array.isArray(entry),
  );
  if (wrong >= 0) return { ok: false, error: `${file}: entry ${wrong + 1} is no object, write { … }` };
  return { ok: true, value: json.map((entry) => new Map(Object.entries(entry))) };
}

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() === value && value !== '';
}

/** A registrable domain or host: lower case, without `www.`, protocol or path. */
export function isDomain(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= 253 &&
    !value.startsWith('www.') &&
    value.includes('.') &&
    value.split('.').every((label) => /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/u.test(label))
  );
}

/** The form of an ISO 3166-1 alpha-2 code. */
export function isCountry(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Z]{2}$/u.test(value);
}

export function isOutletKind(value: unknown): value is OutletKind {
  return OUTLET_KINDS.some((kind) => kind === value);
}

/** The first value that comes twice. */
export function findTwice(values: readonly string[]): string | undefined {
  return values.find((value, index) => values.indexOf(value) !== index);
}

export const OUTLET_KIND_HINT = `one of: ${OUTLET_KINDS.join(', ')}`;
