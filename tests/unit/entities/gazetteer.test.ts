import { describe, expect, test } from 'vitest';
import { buildGazetteer, nameKey } from '../../../src/entities/gazetteer';
import type { Body, Knowledge, Person, Place } from '../../../src/entities/knowledge';

function person(id: string, name: string, more: Partial<Person> = {}): Person {
  const surname = name.split(' ').at(-1) ?? name;
  const rest = { aliases: [], surnameIsUnique: true, side: 'other', wikipedia: null, roles: [] } as const;
  return { id, name, surname, ...rest, ...more };
}

function body(id: string, name: string, aliases: readonly string[] = []): Body {
  return { id, name, aliases, side: 'other', kind: 'country', wikipedia: null };
}

function place(id: string, name: string): Place {
  return { id, name, aliases: [], within: null, country: null };
}

function gazetteerOf(entries: Partial<Knowledge>) {
  const none = { people: [], offices: [], bodies: [], places: [], documents: [], events: [] };
  return buildGazetteer({ ...none, ...entries });
}

test.each([
  ['Steve Witkoff', 'steve witkoff'],
  ['Donald J. Trump', 'donald j trump'],
  ['U.S.', 'u.s.'],
  ["Côte d’Ivoire's", "côte d'ivoire"],
  ['—', ''],
])('%s is looked up as "%s"', (name, key) => {
  expect(nameKey(name)).toBe(key);
});

describe('the table of names', () => {
  test('holds full name, aliases and surname, and says which is a bare surname', () => {
    const { names, reach } = gazetteerOf({
      people: [person('a-b', 'Anna Bell', { aliases: ['Anna Maria Bell', 'Belle'] })],
    });
    expect([...names].map(([key, { bare }]) => [key, bare])).toEqual([
      ['anna bell', false],
      ['anna maria bell', false],
      ['belle', true],
      ['bell', true],
    ]);
    expect([...reach]).toEqual([
      ['anna', 3],
      ['belle', 1],
      ['bell', 1],
    ]);
  });

  test('lacks a surname that could be somebody else', () => {
    const { names } = gazetteerOf({ people: [person('a-b', 'Anna Bell', { surnameIsUnique: false })] });
    expect([...names.keys()]).toEqual(['anna bell']);
  });

  test('keeps the first who claims a name', () => {
    const { names } = gazetteerOf({ people: [person('first', 'Anna Bell'), person('second', 'Bob Bell')] });
    expect(names.get('bell')?.entity).toBe('first');
  });

  test('knows of a capital both the country and the place', () => {
    const { names } = gazetteerOf({
      bodies: [body('france', 'France', ['Paris'])],
      places: [place('paris-city', 'Paris')],
    });
    expect(names.get('paris')).toMatchObject({ entity: 'france', kind: 'body', place: 'paris-city' });
    expect(names.get('france')?.place).toBeNull();
  });

  test.each([
    ['Witkoffs', true],
    ['Turkey', false],
    ['Rome', false],
  ])('%s in lower case: %s', (name, anyCase) => {
    expect(gazetteerOf({ bodies: [body('it', name)] }).names.get(name.toLowerCase())?.anyCase).toBe(anyCase);
  });

  test('takes names that are also properties of objects', () => {
    const { names } = gazetteerOf({ bodies: [body('odd', 'Constructor', ['__proto__', 'toString'])] });
    expect(names.get('constructor')?.entity).toBe('odd');
    expect(names.get('hasownproperty')).toBeUndefined();
  });
});
