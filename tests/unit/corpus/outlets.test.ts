import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { outletOf, parseOutlets } from '../../../src/corpus/outlets';
import type { Outlet } from '../../../src/model';

function readOutlets(): readonly Outlet[] {
  const json = JSON.parse(readFileSync(new URL('../../../data/outlets.json', import.meta.url), 'utf8'));
  const outlets = parseOutlets(json);
  if (!outlets.ok) throw new Error(outlets.error);
  return outlets.value;
}

const OUTLETS = readOutlets();

describe('data/outlets.json', () => {
  test('names many outlets, each once', () => {
    expect(OUTLETS.length).toBeGreaterThanOrEqual(180);
    const domains = OUTLETS.flatMap((outlet) => outlet.domains);
    expect(new Set(domains).size).toBe(domains.length);
  });

  test('no domain lies under another', () => {
    const domains = OUTLETS.flatMap((outlet) => outlet.domains);
    const under = domains.filter((one) => domains.some((other) => one.endsWith(`.${other}`)));
    expect(under).toEqual([]);
  });

  test('is sorted by name', () => {
    const names = OUTLETS.map((outlet) => outlet.name);
    expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
  });

  test('has countries that exist', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    expect(OUTLETS.filter((outlet) => names.of(outlet.country) === undefined)).toEqual([]);
  });

  test('covers every kind, and the countries at war', () => {
    expect(new Set(OUTLETS.map((outlet) => outlet.kind)).size).toBe(10);
    for (const country of ['UA', 'RU', 'US', 'GB', 'FR', 'DE', 'TR', 'CN', 'IN', 'ZA', 'BR']) {
      const there = OUTLETS.filter((outlet) => outlet.country === country);
      expect(there.length, country).toBeGreaterThanOrEqual(3);
    }
  });
});

test.each([
  ['bbc.com', 'BBC'],
  ['www.bbc.co.uk', 'BBC'],
  ['WWW.BBC.COM.', 'BBC'],
  ['edition.cnn.com', 'CNN'],
  ['tass.com', 'TASS'],
  ['www.pravda.com.ua', 'Ukrainska Pravda'],
  ['prism.liabooks.com', 'PRISM News'],
  ['wp.globalpulseonline.com', 'Global Pulse Online'],
  ['notbbc.com', null],
  ['bbc.com.example.org', null],
  ['com', null],
  ['', null],
])('%s is published by %s', (host, name) => {
  expect(outletOf(host, OUTLETS)?.name ?? null).toBe(name);
});

const GOOD = { name: 'Example Courier', domains: ['example.org'], country: 'GB', kind: 'wire' };

test.each<readonly [string, unknown, string]>([
  ['no list', {}, 'expected a list, write [ … ]'],
  ['no object', [GOOD, 'x'], 'entry 2 is no object, write { … }'],
  ['no name', [{ ...GOOD, name: ' ' }], 'entry 1: "name" must be the outlet\'s name'],
  [
    'with www',
    [{ ...GOOD, domains: ['www.example.org'] }],
    'entry 1 (Example Courier): "domains" must be a list of domains in lower case without www., like ["example.org"]',
  ],
  [
    'an address for a domain',
    [{ ...GOOD, domains: ['https://example.org/'] }],
    'entry 1 (Example Courier): "domains" must be a list of domains in lower case without www., like ["example.org"]',
  ],
  [
    'a country by name',
    [{ ...GOOD, country: 'Ukraine' }],
    'entry 1 (Example Courier): "country" must be a country code of two capitals, like "GB"',
  ],
  [
    'an unknown kind',
    [{ ...GOOD, kind: 'radio' }],
    'entry 1 (Example Courier): "kind" must be one of: wire, public broadcaster, broadcaster, state media, newspaper, magazine, news site, aggregator, blog, think tank',
  ],
  ['a domain twice', [GOOD, { ...GOOD, name: 'Other' }], '"example.org" is there twice; keep one of the two'],
  [
    'a name twice',
    [GOOD, { ...GOOD, domains: ['example.net'] }],
    '"Example Courier" is there twice; keep one of the two',
  ],
])('refuses %s', (_name, json, message) => {
  expect(parseOutlets(json)).toEqual({ ok: false, error: `data/outlets.json: ${message}` });
});
