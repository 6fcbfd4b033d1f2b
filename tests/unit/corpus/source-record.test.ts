import { expect, test } from 'vitest';
import { parseSources } from '../../../src/corpus/source-record';
import { EXAMPLE_SOURCE } from './example-source';

test('takes what is known and leaves out what is not asked for', () => {
  expect(parseSources([{ ...EXAMPLE_SOURCE, note: 'x' }])).toEqual({ ok: true, value: [EXAMPLE_SOURCE] });
  const bare = { ...EXAMPLE_SOURCE, url: null, published: null };
  expect(parseSources([bare])).toEqual({ ok: true, value: [bare] });
});

test.each<readonly [string, unknown, string]>([
  ['no list', null, 'expected a list, write [ … ]'],
  ['no object', [[]], 'entry 1 is no object, write { … }'],
  [
    'a missing field',
    [{ ...EXAMPLE_SOURCE, outlet: undefined }],
    'entry 1: "outlet" must be the outlet\'s name',
  ],
  [
    'an id that is no number',
    [{ ...EXAMPLE_SOURCE, id: 'a' }],
    'entry 1: "id" must be three digits, like "002"',
  ],
  [
    'an address without protocol',
    [EXAMPLE_SOURCE, { ...EXAMPLE_SOURCE, url: 'example.org/talks' }],
    'entry 2: "url" must be a full address that starts with https://, or null',
  ],
  [
    'an address that runs code',
    [{ ...EXAMPLE_SOURCE, url: 'javascript:alert(1)' }],
    'entry 1: "url" must be a full address that starts with https://, or null',
  ],
  [
    'a date in words',
    [{ ...EXAMPLE_SOURCE, published: '22 December 2025' }],
    'entry 1: "published" must be a date like "2025-12-22", or null where the document has one',
  ],
  [
    'no reason for the address',
    [{ ...EXAMPLE_SOURCE, addressBasis: '' }],
    'entry 1: "addressBasis" must be a sentence that ends with a full stop',
  ],
  [
    'an id twice',
    [EXAMPLE_SOURCE, EXAMPLE_SOURCE],
    'the id "900" is there twice; give each document its own',
  ],
])('refuses %s', (_name, json, message) => {
  expect(parseSources(json)).toEqual({ ok: false, error: `data/sources.json: ${message}` });
});
