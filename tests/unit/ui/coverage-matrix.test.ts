import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../../src/cli/word-files';
import { columnsOf, spansOf } from '../../../src/ui/coverage/matrix/columns';
import { filterGroups, matrixView } from '../../../src/ui/coverage/matrix/matrix-view';
import { cellOf, coverageOf, rowOf, type WrittenReport, wordsIn } from './coverage-written';

const REPORTS: readonly WrittenReport[] = [
  { outlet: 'The Post', lines: ['Talks end', 'They met on Sunday in Miami.', 'Envoy Witkoff spoke.'] },
  { outlet: 'The Wire', lines: ['Talks over', 'The sides met in Miami.', 'Envoy (Miller spoke.'] },
  { outlet: 'The Echo', lines: ['Talks end', 'They met in Miami.', 'A quiet day.'] },
  { outlet: 'The Early', published: '2025-12-18', lines: ['Talks ahead', 'They will meet.'] },
];
const words = (report: number, text: string) => wordsIn(REPORTS, report, text);
const MET = rowOf([cellOf([0, 1], { echo: true }), cellOf([1, 1]), cellOf([2, 1], { echo: true })], {
  tooEarly: [3],
  trails: [
    { first: null, via: null, reports: [0, 2], isOneText: true },
    { first: 'Steve Witkoff', via: null, reports: [1], isOneText: false },
  ],
});
const WHO = rowOf(
  [
    cellOf([0, 2], { words: words(0, 'Envoy Witkoff') }),
    cellOf([1, 2], { words: words(1, 'Envoy (Miller'), side: 1, by: ['A', 'B'] }),
  ],
  { id: 'outlets-person-r1-1', kind: 'outlets', type: 'person' },
);
const ALONE = rowOf([cellOf([2, 2])], { kind: 'single' });
const [A, B, C, D] = coverageOf(REPORTS).story.reports as [never, never, never, never];
const CLUSTERED = [A, B, { ...(C as object), cluster: 0 }, D] as never;
const COVERAGE = coverageOf(REPORTS, { rows: [WHO, MET, ALONE], reports: CLUSTERED });
const GROUPS = matrixView(COVERAGE, ENGLISH);
const rowNamed = (id: string) => GROUPS.flatMap(({ rows }) => rows).find((row) => row.id === id);

describe('the columns of the matrix', () => {
  test('are outlets; those that carry one text stand side by side, before the others', () => {
    expect(columnsOf(COVERAGE).map(({ outlet }) => outlet)).toEqual([
      'The Post',
      'The Echo',
      'The Wire',
      'The Early',
    ]);
  });

  test('have a bracket over those that carry one text', () => {
    expect(spansOf(columnsOf(COVERAGE))).toEqual([
      { columns: 2, oneText: ['The Post', 'The Echo'] },
      { columns: 1, oneText: [] },
      { columns: 1, oneText: [] },
    ]);
  });

  test('hold all reports of an outlet', () => {
    const twice = [...REPORTS, { outlet: 'The Post', lines: ['Later'] }];
    expect(columnsOf(coverageOf(twice))[0]).toMatchObject({ outlet: 'The Post', reports: [0, 4] });
  });
});

describe('the lines of the matrix', () => {
  test('come in groups, what differs first', () => {
    expect(GROUPS.map(({ title, rows }) => `${title}: ${rows.length}`)).toEqual([
      'Outlets differ: 1',
      'Reported by several outlets: 1',
      'Reported by one outlet only: 1',
    ]);
  });

  test.each([
    ['told', MET.id, ['echo', 'echo', 'says', 'early']],
    ['told by one', ALONE.id, ['absent', 'says', 'absent', 'absent']],
    ['differing: both sides alike, ours is no verdict', WHO.id, ['differs', 'absent', 'differs', 'absent']],
  ])('say what each outlet does: %s', (_, id, states) => {
    expect(rowNamed(id)?.cells.map(({ state }) => state)).toEqual(states);
  });

  test('hold the differing words, who holds the view, and the address of the sentence', () => {
    expect(rowNamed(WHO.id)?.cells[2]?.items).toEqual([
      { words: 'Envoy (Miller)', by: ['A', 'B'], side: 1, href: `#report=r2&at=${words(1, 'Envoy')[0]}` },
    ]);
  });

  test('say in words what they are on, or how well a fact is supported', () => {
    expect(rowNamed(WHO.id)).toMatchObject({ title: 'Outlets differ on who it was', support: null });
    expect(rowNamed(MET.id)).toMatchObject({ title: null, support: '3 outlets, 2 origins' });
    expect(rowNamed(ALONE.id)).toMatchObject({ support: null, lead: { outlet: 'The Echo' } });
  });

  test('show both sides of one outlet before its repetitions', () => {
    const [own, other] = [words(0, 'met'), words(0, 'Miami')];
    const cells = [
      cellOf([0, 1], { words: own }),
      cellOf([0, 1], { words: words(0, 'Sunday') }),
      cellOf([0, 1], { words: other, side: 1 }),
    ];
    const [group] = matrixView(coverageOf(REPORTS, { rows: [rowOf(cells, { kind: 'parties' })] }), ENGLISH);
    const cell = group?.rows[0]?.cells[0];
    expect(cell?.items.map((item) => item.words)).toEqual(['met', 'Miami']);
    expect(cell?.more).toBe(1);
  });
});

describe('the filter', () => {
  const left = (...asked: Parameters<typeof filterGroups> extends [unknown, ...infer Rest] ? Rest : never) =>
    filterGroups(GROUPS, ...asked).flatMap(({ rows }) => rows.map(({ id }) => id));

  test.each([
    ['everything', 'all', '', [WHO.id, MET.id, ALONE.id]],
    ['where they differ', 'differ', '', [WHO.id]],
    ['by several', 'told', '', [MET.id]],
    ['by one only', 'single', '', [ALONE.id]],
    ['words of any cell, in any case', 'all', 'SIDES miami', [MET.id]],
    ['an outlet', 'all', 'the echo quiet', [ALONE.id]],
    ['both', 'differ', 'miami', []],
  ] as const)('%s', (_, shown, typed, ids) => expect(left(shown, typed)).toEqual(ids));
});
