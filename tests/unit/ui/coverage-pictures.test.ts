import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../../src/cli/word-files';
import { layoutOrigins } from '../../../src/ui/coverage/origins/origins-layout';
import { originsView } from '../../../src/ui/coverage/origins/origins-view';
import { layoutTimeline } from '../../../src/ui/coverage/timeline/timeline-layout';
import { timelineView } from '../../../src/ui/coverage/timeline/timeline-view';
import { wrapWords } from '../../../src/ui/coverage/wrap-words';
import { cellOf, coverageOf, rowOf, type WrittenReport } from './coverage-written';

const REPORTS: readonly WrittenReport[] = [
  {
    outlet: 'The Post',
    lines: ['Talks end', 'They met on 19 and 20 December.', 'They met till 20 December.'],
  },
  { outlet: 'The Wire', published: '2025-12-23', lines: ['Talks over', 'They met on 21 December.'] },
];
const DAYS = [
  { from: '2025-12-19', to: '2025-12-20', at: [0, 1], words: [10, 14], event: null },
  { from: '2025-12-19', to: '2025-12-20', at: [0, 2], words: [42, 46], event: null },
  { from: '2025-12-21', to: '2025-12-21', at: [1, 1], words: [11, 15], event: 'talks' },
  { from: '2026-01-15', to: '2026-01-15', at: [1, 1], words: [20, 24], event: null },
] as const;
const EVENT = { id: 'talks', name: 'Talks', from: '2025-12-19', to: '2025-12-21', told: [[0, 1]] } as const;
const DISPUTE = rowOf([cellOf([0, 1]), cellOf([1, 1], { side: 1 })], { kind: 'outlets', type: 'date' });

describe('the timeline', () => {
  const view = timelineView(coverageOf(REPORTS, { days: DAYS, events: [EVENT], rows: [DISPUTE] }), ENGLISH);

  test('has a column for each day, and breaks off where nothing is told for long', () => {
    expect(view.days.map(({ day, afterGap }) => day.slice(5) + (afterGap ? ' gap' : ''))).toEqual([
      '12-19',
      '12-20',
      '12-21',
      '12-22',
      '12-23',
      '01-15 gap',
    ]);
  });

  test('has a lane for each outlet: its days once each, and when it was published', () => {
    const lanes = view.lanes.map(({ outlet, marks, published }) => ({
      outlet,
      marks: marks.map(({ from, to, more }) => [from, to, more]),
      published,
    }));
    expect(lanes).toEqual([
      { outlet: 'The Post', marks: [[0, 1, 1]], published: [3] },
      {
        outlet: 'The Wire',
        marks: [
          [2, 2, 0],
          [5, 5, 0],
        ],
        published: [4],
      },
    ]);
  });

  test('tells where outlets give different days', () => {
    expect(view.lanes.flatMap(({ marks }) => marks.map(({ differs }) => differs))).toEqual([
      true,
      true,
      true,
    ]);
    const calm = timelineView(coverageOf(REPORTS, { days: DAYS }), ENGLISH);
    expect(calm.lanes.flatMap(({ marks }) => marks.filter(({ differs }) => differs))).toEqual([]);
  });

  test('has everything in the table behind it, in the order of the days', () => {
    expect(view.rows.map(({ from, kind }) => `${from} ${kind}`)).toEqual([
      '2025-12-19 told',
      '2025-12-19 told',
      '2025-12-19 event',
      '2025-12-21 told',
      '2025-12-22 published',
      '2025-12-23 published',
      '2026-01-15 told',
    ]);
  });

  test.each([320, 700, 1200])('at %i pixels no day is narrower than its name', (width) => {
    const layout = layoutTimeline(view, width);
    expect(layout.columnWidth).toBeGreaterThanOrEqual(76);
    expect(layout.width).toBe(layout.left + 6 * layout.columnWidth);
    for (const { marks } of layout.lanes)
      for (const { x } of marks) expect(x).toBeGreaterThanOrEqual(layout.left);
  });

  test('without any day there is nothing to draw', () => {
    const none = timelineView(
      coverageOf([{ outlet: 'The Post', published: null, lines: ['Talks'] }]),
      ENGLISH,
    );
    expect(none.days).toEqual([]);
  });
});

describe('the origin graph', () => {
  const trail = (first: string | null, via: string | null, reports: readonly number[]) => ({
    first,
    via,
    reports,
    isOneText: false,
  });
  const rows = [
    rowOf([cellOf([0, 1]), cellOf([1, 1])], { id: 'a', trails: [trail('Vladimir Putin', 'BBC', [0, 1])] }),
    rowOf([cellOf([0, 2])], {
      id: 'b',
      trails: [trail('Vladimir Putin', null, [0]), trail(null, null, [1])],
    }),
    rowOf([cellOf([1, 1])], { id: 'c', trails: [trail('BBC', 'BBC', [1])] }),
    rowOf([cellOf([0, 1])], { id: 'd', kind: 'outlets', trails: [trail('Nobody', null, [0])] }),
  ];
  const view = originsView(coverageOf(REPORTS, { rows }), ENGLISH);

  test('counts the facts that outlets have from each source; a source is not told to itself', () => {
    expect(view.origins).toEqual([
      { first: 'Vladimir Putin', via: 'BBC', facts: [1, 1], rows: ['a'] },
      { first: 'BBC', via: null, facts: [0, 1], rows: ['c'] },
      { first: 'Vladimir Putin', via: null, facts: [1, 0], rows: ['b'] },
    ]);
  });

  test('draws a source once, with a thread to the news organisation and from there to the outlets', () => {
    const wide = layoutOrigins(view, 1000);
    expect(wide.origins.map(({ lines, facts }) => `${lines.join(' ')} ${facts}`)).toEqual([
      'Vladimir Putin 2',
      'BBC 1',
    ]);
    expect(wide.via.map(({ name }) => name)).toEqual(['BBC']);
    expect(wide.threads).toHaveLength(5);
  });

  test('names the news organisation beside the source where there is no room for a column', () => {
    const narrow = layoutOrigins(view, 340);
    expect(narrow.via).toEqual([]);
    expect(narrow.origins[0]?.lines.join(' ')).toBe('Vladimir Putin (BBC)');
    expect(narrow.threads).toHaveLength(4);
  });

  test('stays calm: of many sources the first eight', () => {
    const many = Array.from({ length: 11 }, (_, i) =>
      rowOf([cellOf([0, 1])], { id: `m${i}`, trails: [trail(`Source ${i}`, null, [0])] }),
    );
    const layout = layoutOrigins(originsView(coverageOf(REPORTS, { rows: many }), ENGLISH), 1000);
    expect([layout.origins.length, layout.rest]).toEqual([8, 3]);
  });
});

describe('labels', () => {
  test.each([
    ['short', 20, 2, ['short']],
    ['two words here', 9, 2, ['two words', 'here']],
    ['one two three four five', 9, 2, ['one two', 'three …']],
    ['unbreakablylongword next', 6, 1, ['unbreakablylongword …']],
    ['', 10, 2, []],
  ])('%s', (text, width, lines, expected) => expect(wrapWords(text, width, lines)).toEqual(expected));
});
