import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../../src/cli/word-files';
import type { MarginNote } from '../../../src/story/story';
import { linesOf, marginView } from '../../../src/ui/coverage/report/margin-view';
import { coverageOf, type WrittenReport, wordsIn } from './coverage-written';

const REPORTS: readonly WrittenReport[] = [
  { outlet: 'The Post', lines: ['Talks end', '"They met on Sunday," he said.', 'Nobody else says this.'] },
  { outlet: 'The Wire', lines: ['Talks over', 'They met on Monday.'] },
  { outlet: 'The Echo', lines: ['Talks end', 'They met on Monday.'] },
  { outlet: 'The Sun', lines: ['Talks end'] },
  { outlet: 'The Moon', lines: ['Talks end'] },
];
const NOTE: MarginNote = { statement: 0, origins: 1, origin: null, agrees: [], differs: [], more: 0 };
const differs = (report: number, between: 'outlets' | 'parties' = 'outlets') => ({
  between,
  type: 'date' as const,
  subject: null,
  named: null,
  at: [report, 1] as const,
  mine: wordsIn(REPORTS, 0, 'Sunday'),
  theirs: wordsIn(REPORTS, report, 'Monday'),
});

function withNotes(...notes: readonly Partial<MarginNote>[]) {
  const { story, ...rest } = coverageOf(REPORTS);
  const [first, ...others] = story.reports as [(typeof story.reports)[number]];
  const own = { ...first, notes: notes.map((note) => ({ ...NOTE, ...note })) };
  return { ...rest, story: { ...story, reports: [own, ...others] } };
}
const noteOf = (note: Partial<MarginNote>) => [...marginView(withNotes(note), 0, ENGLISH).values()].flat()[0];

describe('the margin of a report', () => {
  test('stands beside the passage of its sentence, and names it by its first words', () => {
    const view = marginView(withNotes({ statement: 1, agrees: [[1, 1]] }), 0, ENGLISH);
    expect([...view.keys()]).toEqual([1]);
    expect(view.get(1)?.[0]).toMatchObject({
      opening: 'They met on Sunday," he said.',
      href: '#report=r1&at=10',
    });
  });

  test.each([
    ['one outlet', { agrees: [[1, 0]], origins: 1 }, 'Also in The Wire, 1 origin'],
    [
      'one named origin',
      { agrees: [[1, 0]], origins: 1, origin: 'Steve Witkoff' },
      'Also in The Wire. Origin: Steve Witkoff',
    ],
    [
      'more than three are counted',
      {
        agrees: [
          [1, 0],
          [2, 0],
          [3, 0],
          [4, 0],
        ],
        origins: 2,
      },
      'Also in 4 outlets, 2 origins',
    ],
    ['nobody', { agrees: [] }, null],
  ] as const)('says who tells the same: %s', (_, note, said) => expect(noteOf(note)?.also).toBe(said));

  test('puts outlets that differ on one thing together, with the words of each', () => {
    expect(noteOf({ statement: 1, differs: [differs(1), differs(2)] })?.differences).toEqual([
      {
        between: 'outlets',
        title: 'Outlets differ on the date',
        mine: 'Sunday',
        others: [
          { outlet: 'The Wire', words: 'Monday', href: '#report=r2&at=11' },
          { outlet: 'The Echo', words: 'Monday', href: '#report=r3&at=10' },
        ],
      },
    ]);
  });
});

describe('the lines under sentences', () => {
  test.each([
    ['corroborated', { agrees: [[1, 0]] }, 'corroborated'],
    ['parties differ', { agrees: [[1, 0]], differs: [differs(1, 'parties')] }, 'parties'],
    ['outlets differ before all else', { differs: [differs(1, 'parties'), differs(2)] }, 'outlets'],
  ] as const)('%s', (_, note, line) => {
    expect(linesOf(withNotes({ statement: 2, ...note }), 0)).toEqual([{ start: 41, end: 63, line }]);
  });

  test('none where the others say nothing', () => expect(linesOf(withNotes(), 0)).toEqual([]));
});
