import { describe, expect, test } from 'vitest';
import { inEnglish } from '../../../src/cli/word-files';
import { buildStory } from '../../../src/story/build-story';
import { loadStory } from '../../../src/story/load-story';
import type { RowKind, Story, StoryRow } from '../../../src/story/story';
import { FILLER, libraryOf, type WrittenReport } from '../compare/written-library';

const TALKS =
  'Steve Witkoff and Rustem Umerov called the talks in Miami on Sunday "productive and constructive".';
const VESSELS =
  'A Ukrainian drone attack damaged two vessels and two piers in the Krasnodar region, officials said.';
const SITTING = 'US President Donald Trump sent his special envoy Steve Witkoff to Miami.';
const FORMER = 'Former President Donald Trump sent his special envoy Steve Witkoff to Miami.';
const ALONE =
  'Rustem Umerov said the Ukrainian delegation handed 64 captured officers to the Red Cross in Istanbul.';
const REPORTS: readonly WrittenReport[] = [
  { lines: [TALKS, VESSELS, SITTING, ...FILLER] },
  { lines: [TALKS, VESSELS, FORMER] },
  { lines: [TALKS, SITTING, ALONE] },
  { lines: ['Envoys pack their bags for Florida.'], published: '2025-12-15' },
];
const LIBRARY = libraryOf(...REPORTS);
const STORY = buildStory(LIBRARY);

const lineAt = ([report, statement]: readonly [number, number]) => REPORTS[report]?.lines[statement];
const rowsOf = (kind: RowKind) => STORY.rows.filter((row) => row.kind === kind);
const rowWith = (line: string, kind: RowKind = 'told') =>
  rowsOf(kind).find(({ cells }) => cells.some(({ at }) => lineAt(at) === line)) as StoryRow;
const reportsIn = ({ cells }: StoryRow) => cells.map(({ at }) => at[0]);

describe('a story across reports', () => {
  test('a fact that several tell is one row, with a cell for each of them', () => {
    expect(reportsIn(rowWith(TALKS))).toEqual([0, 1, 2]);
    expect(reportsIn(rowWith(VESSELS))).toEqual([0, 1]);
  });

  test('one origin behind several cells makes them echoes', () => {
    const { trails, cells } = rowWith(TALKS);
    expect(trails.map(({ reports }) => reports)).toEqual([[0, 1, 2]]);
    expect(cells.map(({ echo }) => echo)).toEqual([true, true, true]);
  });

  test('where they differ, each side has its number and its words', () => {
    const row = rowsOf('outlets').find(({ type }) => type === 'status');
    const words = row?.cells.map(({ at, words, side }) => {
      const text = LIBRARY.reports[at[0]]?.report.text ?? '';
      return [at[0], side, words && text.slice(...words)];
    });
    expect(words).toEqual([
      [0, 0, 'US President Donald Trump'],
      [1, 1, 'Former President Donald Trump'],
      [2, 0, 'US President Donald Trump'],
    ]);
  });

  test('what one report alone tells and others leave out is a row of its own', () => {
    expect(reportsIn(rowWith(ALONE, 'single'))).toEqual([2]);
  });

  test('a report printed before the event is not said to leave it out', () => {
    expect(STORY.rows.map(({ tooEarly }) => tooEarly)).toEqual(STORY.rows.map(() => [3]));
  });

  test('rows where reports differ come first, and every row has its own id', () => {
    const kinds = STORY.rows.map(({ kind }) => kind);
    const order: readonly RowKind[] = ['outlets', 'parties', 'times', 'told', 'single'];
    expect(kinds).toEqual(kinds.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(new Set(STORY.rows.map(({ id }) => id)).size).toBe(STORY.rows.length);
  });

  test('the margin of each report holds who agrees, who differs and what is left out', () => {
    const [first] = STORY.reports;
    expect(first?.notes.find(({ statement }) => statement === 0)?.agrees).toEqual([
      [1, 0],
      [2, 0],
    ]);
    expect(first?.notes.find(({ statement }) => statement === 2)?.differs).toMatchObject([
      { between: 'outlets', type: 'status', at: [1, 2] },
    ]);
    expect(first?.leavesOut.map(({ at }) => lineAt(at))).toEqual([ALONE]);
    expect(STORY.reports[3]?.leavesOut).toEqual([]);
  });

  test('days and known events are told with the statements that give them', () => {
    expect(STORY.events.map(({ id }) => id)).toEqual(['miami-talks-2025-12-19']);
    expect(STORY.days.map(({ from, at }) => [from, ...at])).toEqual([
      ['2025-12-21', 0, 0],
      ['2025-12-21', 1, 0],
      ['2025-12-21', 2, 0],
    ]);
  });

  test('the same library makes the same story', () => {
    expect(buildStory(LIBRARY)).toEqual(STORY);
  });
});

describe('a story file', () => {
  const open = (change: Partial<Record<keyof Story, unknown>>, reports = LIBRARY.reports) =>
    loadStory(JSON.stringify({ ...STORY, ...change }), reports);

  test('is opened with the library it was built from', () => {
    expect(open({})).toEqual({ ok: true, value: STORY });
  });

  test.each([
    ['another version', open({ version: 99 }), /version 99, this Crossread reads version/u],
    ['another format', open({ format: 'x' }), /damaged/u],
    ['a part is missing', open({ rows: undefined }), /damaged/u],
    ['no JSON', loadStory('{', LIBRARY.reports), /damaged/u],
    ['not even an object', loadStory('null', LIBRARY.reports), /damaged/u],
    ['another library', open({}, LIBRARY.reports.slice(1)), /another library/u],
  ])('is refused with what to do: %s', (_, result, message) => {
    const told = result.ok ? '' : inEnglish(result.error);
    expect(told).toMatch(message);
    expect(told).toContain('Reinstall or update');
  });
});
