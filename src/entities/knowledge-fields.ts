import type { Result } from '../model';

/** An object out of a knowledge file whose fields haven't been checked yet. */
export type RawEntry = ReadonlyMap<string, unknown>;

/** Says whether a value fits, and in `expected` what to write instead; the words end a message for people. */
export interface FieldCheck {
  readonly fits: (value: unknown) => boolean;
  readonly expected: string;
}

const isString = (value: unknown): value is string => typeof value === 'string';
const isText = (value: unknown): boolean => isString(value) && value !== '' && value.trim() === value;
const isDate = (value: unknown): boolean =>
  isString(value) && /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u.test(value);

export const text: FieldCheck = { fits: isText, expected: 'write words, without spaces around them' };
export const id: FieldCheck = {
  fits: (value) => isString(value) && /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(value),
  expected: 'write an id such as "steve-witkoff"',
};
export const date: FieldCheck = { fits: isDate, expected: 'write YYYY, YYYY-MM or YYYY-MM-DD' };
export const flag: FieldCheck = {
  fits: (value) => typeof value === 'boolean',
  expected: 'write true or false',
};
export const count: FieldCheck = {
  fits: (value) => Number.isInteger(value) && Number(value) > 0,
  expected: 'write a whole number above 0',
};
export const names: FieldCheck = {
  fits: (value) => Array.isArray(value) && value.every(isText),
  expected: 'write a list of names, none of them empty',
};
export const entries: FieldCheck = { fits: Array.isArray, expected: 'write a list' };

export function orNull(check: FieldCheck): FieldCheck {
  return { fits: (value) => value === null || check.fits(value), expected: `${check.expected}, or null` };
}

export function optional(check: FieldCheck): FieldCheck {
  return { fits: (value) => value === undefined || check.fits(value), expected: check.expected };
}

export function oneOf(values: readonly string[]): FieldCheck {
  return {
    fits: (value) => values.some((known) => known === value),
    expected: `write one of: ${values.join(', ')}`,
  };
}

export function listOf(values: readonly string[]): FieldCheck {
  const one = oneOf(values);
  return {
    fits: (value) => Array.isArray(value) && value.every(one.fits),
    expected: `write a list of: ${values.join(', ')}`,
  };
}

/** The objects of a JSON list; `where` names it in the message. */
export function readEntries(json: unknown, where: string): Result<readonly RawEntry[]> {
  if (!Array.isArray(json)) return { ok: false, error: `${where}: no list. Write [ … ].` };
  const wrong = json.findIndex(
    (entry) => typeof entry !== 'object' || entry === null || Array.isArray(entry),
  );
  if (wrong >= 0) return { ok: false, error: `${where}, entry ${wrong + 1}: no object. Write { … }.` };
  return { ok: true, value: json.map((entry) => new Map<string, unknown>(Object.entries(entry))) };
}

/** The first field that is missing, wrong or unknown, as a message; null where all fit. */
export function findWrongField(entry: RawEntry, shape: ReadonlyMap<string, FieldCheck>): string | null {
  for (const [field, check] of shape) {
    if (!check.fits(entry.get(field))) return `"${field}" doesn't fit: ${check.expected}.`;
  }
  for (const field of entry.keys()) {
    if (!shape.has(field)) return `"${field}" is no field of it: remove it or mend its name.`;
  }
  return null;
}
