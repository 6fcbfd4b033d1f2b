import { describe, expect, test } from 'vitest';
import { originOf, sharesOrigin } from '../../../src/compare/origin';
import { readLast } from '../statements/written-article';
import { FILLER, readingOf } from './written-library';

describe('the first source of two statements', () => {
  test.each([
    ['one named speaker', 'Umerov said so.', 'It is so, Rustem Umerov said.', true, 'Rustem Umerov'],
    ['one of two speakers', 'Witkoff said so.', 'Witkoff and Umerov said so.', true, 'Steve Witkoff'],
    ['named by one of the two', 'It is so.', 'It is so, according to Reuters.', false, 'Reuters'],
    ['two speakers', 'Umerov said so.', 'Ushakov said so.', false, null],
    ['officials: anybody', 'Officials said so.', 'Officials said so.', false, null],
    ['nobody', 'It is so.', 'It is so.', false, null],
  ])('%s', (_, a, b, isShared, origin) => {
    expect(sharesOrigin(readLast(a), readLast(b))).toBe(isShared);
    expect(originOf(readLast(a), readLast(b))).toBe(origin);
  });
});

describe('corroboration is counted in independent origins', () => {
  const fact =
    'The Ukrainian delegation handed over a list of captured officers for an exchange before Orthodox Christmas';
  const page = [
    `${fact}.`,
    'The hotel by the sea was closed to guests.',
    'Reporters waited in the rain.',
    'Nobody came out.',
  ];

  test.each([
    ['two reports on their own', [`${fact}.`, `${fact}.`], { reports: 2, outlets: 2, origins: 2 }],
    [
      'two reports of one speaker',
      [`Rustem Umerov said ${fact}.`, `${fact}, Umerov said.`],
      { reports: 2, outlets: 2, origins: 1, origin: 'Rustem Umerov' },
    ],
    [
      'reports of two speakers',
      [`Rustem Umerov said ${fact}.`, `Yuri Ushakov said ${fact}.`],
      { reports: 2, origins: 2, origin: null },
    ],
    ['one report', [`Rustem Umerov said ${fact}.`, 'Nothing of it.'], { reports: 1, origins: 1 }],
  ])('%s', (_, lines, expected) => {
    const reports = lines.map((line, i) => [line, ...FILLER.slice(i * 5, i * 5 + 5)]);
    expect(readingOf(page, reports).corroborations).toEqual([
      expect.objectContaining({ statement: 0, ...expected }),
    ]);
  });

  test('two reports of one outlet are two reports by one outlet', () => {
    const reports = [0, 5].map((from) => ({
      outlet: 'The Only One',
      lines: [`${fact}.`, ...FILLER.slice(from, from + 5)],
    }));
    expect(readingOf(page, reports).corroborations[0]).toMatchObject({ reports: 2, outlets: 1 });
  });
});
