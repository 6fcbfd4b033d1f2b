import type { OutletKind, Result } from '../model';
import {
  type CheckedRecord,
  findTwice,
  isCountry,
  isDomain,
  isOutletKind,
  isText,
  OUTLET_KIND_HINT,
  readRecords,
} from './checked-record';
import { readDate } from './read-date';

/** What is known of a source document from outside it: one entry of `data/sources.json`. */
export interface SourceRecord {
  /** Number of the document, `"002"`. */
  readonly id: string;
  /** Path from the repository's root. */
  readonly file: string;
  readonly outlet: string;
  readonly outletKind: OutletKind;
  /** Registrable domain of the outlet. */
  readonly domain: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Address of the article, null where none is known. */
  readonly url: string | null;
  /** How the address is known; a sentence for the reader. */
  readonly addressBasis: string;
  /** ISO 8601; null where the document itself states its date. */
  readonly published: string | null;
  /** How the date is known; a sentence for the reader. */
  readonly publishedBasis: string;
  readonly author: string | null;
  /** BCP 47 language tag. */
  readonly language: string;
}

const FILE = 'data/sources.json';

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && /^https?:\/\/[^\s/]+\/\S*$/u.test(value);
}

function isSentence(value: unknown): value is string {
  return isText(value) && value.endsWith('.');
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && readDate(value) === value;
}

function orNull(check: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => value === null || check(value);
}

const FIELDS: readonly (readonly [keyof SourceRecord, (value: unknown) => boolean, string])[] = [
  ['id', (value) => typeof value === 'string' && /^\d{3}$/u.test(value), 'three digits, like "002"'],
  ['file', isText, 'a path, like "data/seeds/002.txt"'],
  ['outlet', isText, "the outlet's name"],
  ['outletKind', isOutletKind, OUTLET_KIND_HINT],
  ['domain', isDomain, 'a domain in lower case without www., like "example.org"'],
  ['country', isCountry, 'a country code of two capitals, like "GB"'],
  ['url', orNull(isAddress), 'a full address that starts with https://, or null'],
  ['addressBasis', isSentence, 'a sentence that ends with a full stop'],
  ['published', orNull(isDate), 'a date like "2025-12-22", or null where the document has one'],
  ['publishedBasis', isSentence, 'a sentence that ends with a full stop'],
  ['author', orNull(isText), "the author's name, or null"],
  [
    'language',
    (value) => typeof value === 'string' && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})?$/u.test(value),
    'a language tag, like "en"',
  ],
];

function checkFields(record: CheckedRecord, index: number): string | null {
  const wrong = FIELDS.find(([key, isRight]) => !isRight(record.get(key)));
  return wrong ? `${FILE}: entry ${index + 1}: "${wrong[0]}" must be ${wrong[2]}` : null;
}

/** Checks the content of `data/sources.json`. The error names the entry, the field and what it must be. */
export function parseSources(json: unknown): Result<readonly SourceRecord[]> {
  const records = readRecords(json, FILE);
  if (!records.ok) return records;
  const wrong = records.value.map(checkFields).find((error) => error !== null);
  if (wrong) return { ok: false, error: wrong };
  // Each field was checked above; fields that aren't known are left out.
  const sources = records.value.map(
    (record) => Object.fromEntries(FIELDS.map(([key]) => [key, record.get(key)])) as unknown as SourceRecord,
  );
  const twice = findTwice(sources.map((source) => source.id));
  if (twice)
    return { ok: false, error: `${FILE}: the id "${twice}" is there twice; give each document its own` };
  return { ok: true, value: sources };
}
