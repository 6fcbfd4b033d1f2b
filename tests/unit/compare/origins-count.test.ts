import { describe, expect, test } from 'vitest';
import { trailsOf } from '../../../src/compare/origins-count';
import type { OriginTrail } from '../../../src/model';
import { FILLER, libraryOf, readingOf } from './written-library';

const FACT =
  'The delegation handed over a list of captured officers for an exchange before Orthodox Christmas';

/** Reports that begin with these lines and go on about other things. */
function reportsOf(lines: readonly string[]): readonly (readonly string[])[] {
  return lines.map((line, i) => [line, ...FILLER.slice(i * 3, i * 3 + 3)]);
}

/** How the first statements of these reports came about. */
function trailsIn(reports: readonly (readonly string[])[]): readonly OriginTrail[] {
  const library = libraryOf(...reports.map((lines) => ({ lines })));
  const sources = library.reports.map(({ report }) => {
    const first = library.statements.find(({ indexed }) => indexed.report.id === report.id);
    return { id: report.id, statements: first ? [first] : [] };
  });
  return trailsOf(sources, library);
}

const trail = (first: string | null, via: string | null, sources: readonly string[], isOneText = false) => ({
  first,
  via,
  sources,
  isOneText,
});

describe('the way from the first source to the reports', () => {
  test.each([
    [
      'one speaker is one trail',
      [`Rustem Umerov said ${FACT}.`, `${FACT}, Umerov said.`],
      [trail('Rustem Umerov', null, ['r1', 'r2'])],
    ],
    [
      'with the news organisation that has it from him',
      [`Rustem Umerov told Reuters that ${FACT}.`, `${FACT}, Umerov said.`],
      [trail('Rustem Umerov', 'Reuters', ['r1', 'r2'])],
    ],
    [
      'two speakers named together are its first source, even where a report names one of them',
      [`${FACT}, Umerov said.`, `Steve Witkoff and Rustem Umerov said ${FACT}.`],
      [trail('Steve Witkoff and Rustem Umerov', null, ['r1', 'r2'])],
    ],
    [
      'whoever says nearly the same and names nobody has it from the one who is named',
      [`${FACT}.`, `${FACT}, Umerov said.`],
      [trail('Rustem Umerov', null, ['r1', 'r2'])],
    ],
    [
      'two speakers are two trails',
      [`Rustem Umerov said ${FACT}.`, `Yuri Ushakov said ${FACT}.`],
      [trail('Rustem Umerov', null, ['r1']), trail('Yuri Ushakov', null, ['r2'])],
    ],
    [
      'nobody named: each report stands for itself',
      [`${FACT}.`, `${FACT}.`],
      [trail(null, null, ['r1']), trail(null, null, ['r2'])],
    ],
    [
      'a report that names nobody doesn’t make one source of two who are named',
      [`${FACT}.`, `Rustem Umerov said ${FACT}.`, `Yuri Ushakov said ${FACT}.`],
      [trail('Rustem Umerov', null, ['r1', 'r2']), trail('Yuri Ushakov', null, ['r3'])],
    ],
    [
      'a third joins what it shares a source with',
      [`Rustem Umerov said ${FACT}.`, `Yuri Ushakov said ${FACT}.`, `${FACT}, Umerov said.`],
      [trail('Rustem Umerov', null, ['r1', 'r3']), trail('Yuri Ushakov', null, ['r2'])],
    ],
  ])('%s', (_, lines, expected) => {
    expect(trailsIn(reportsOf(lines))).toEqual(expected);
  });

  test('reports that rewrite one text are one trail, though they name nobody', () => {
    expect(trailsIn([[...FILLER], [...FILLER]])).toEqual([trail(null, null, ['r1', 'r2'], true)]);
  });

  test('one report is no rewrite of itself', () => {
    expect(trailsIn([[...FILLER]])).toEqual([trail(null, null, ['r1'])]);
  });

  test('no report, no trail', () => {
    expect(trailsOf([], libraryOf({ lines: FILLER }))).toEqual([]);
  });
});

describe('corroboration is counted in independent origins', () => {
  const PAGE = [`${FACT}.`, 'The hotel by the sea was closed to guests.', 'Reporters waited in the rain.'];

  test.each([
    [
      'two reports on their own',
      [`${FACT}.`, `${FACT}.`],
      { reports: 2, outlets: 2, origins: 2, origin: null },
    ],
    [
      'two reports of one speaker',
      [`Rustem Umerov said ${FACT}.`, `${FACT}, Umerov said.`],
      { reports: 2, outlets: 2, origins: 1, origin: 'Rustem Umerov' },
    ],
    [
      'reports of two speakers',
      [`Rustem Umerov said ${FACT}.`, `Yuri Ushakov said ${FACT}.`],
      { reports: 2, outlets: 2, origins: 2, origin: null },
    ],
    ['one report', [`Rustem Umerov said ${FACT}.`, 'Nothing of it.'], { reports: 1, outlets: 1, origins: 1 }],
  ])('%s', (_, lines, expected) => {
    expect(readingOf(PAGE, reportsOf(lines)).corroborations).toEqual([
      expect.objectContaining({ statement: 0, ...expected }),
    ]);
  });

  test('as many origins as trails, and every report in one of them', () => {
    const lines = [`Rustem Umerov said ${FACT}.`, `Yuri Ushakov said ${FACT}.`, `${FACT}, Umerov said.`];
    const [counted] = readingOf(PAGE, reportsOf(lines)).corroborations;
    expect(counted?.origins).toBe(2);
    expect(counted?.trails.map(({ sources }) => sources)).toEqual([['r1', 'r3'], ['r2']]);
  });

  test('two reports of one outlet are two reports by one outlet', () => {
    const reports = reportsOf([`${FACT}.`, `${FACT}.`]).map((lines) => ({ outlet: 'The Only One', lines }));
    expect(readingOf(PAGE, reports).corroborations[0]).toMatchObject({ reports: 2, outlets: 1 });
  });
});
