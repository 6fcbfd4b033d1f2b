import { describe, expect, test } from 'vitest';
import { roleOn } from '../../../src/compare/people';
import { BASE } from '../statements/written-article';
import { FILLER, readingOf } from './written-library';

describe('the role of a person on a day', () => {
  test.each([
    ['now', 'mark-rutte', '2025-12-22', 'Secretary General of NATO'],
    ['before', 'mark-rutte', '2020-01-01', 'Prime Minister of the Netherlands'],
    ['between two offices', 'mark-rutte', '2024-08-01', null],
    ['beyond the last check', 'mark-rutte', '2031-01-01', null],
    ['unknown day', 'mark-rutte', null, null],
    ['unknown person', 'nobody', '2025-12-22', null],
  ])('%s', (_, person, day, role) => {
    expect(roleOn(BASE, person, day)).toBe(role);
  });
});

describe('people on a page', () => {
  const page = ['Umerov met Steve Witkoff in Miami.', 'Witkoff and Kyiv were pleased.'];
  const report = [
    'The talks went on for long, Umerov said.',
    'Witkoff waited.',
    'Ushakov said no.',
    ...FILLER,
  ];
  const { people } = readingOf(page, [report]);
  const text = `${page.join('\n')}\n`;

  test('are listed once each, in the order of the page, bodies aside', () => {
    expect(people.map((person) => person.name)).toEqual(['Rustem Umerov', 'Steve Witkoff']);
  });

  test('with every place where they are named', () => {
    const named = people.map(({ mentions }) =>
      mentions.map(({ statement, span }) => `${statement} ${text.slice(span.start, span.end)}`),
    );
    expect(named).toEqual([['0 Umerov'], ['0 Steve Witkoff', '1 Witkoff']]);
  });

  test('with what other reports attribute to them', () => {
    expect(people.map((person) => person.elsewhere)).toEqual([[{ source: 'r1', sourceStatement: 0 }], []]);
  });
});
