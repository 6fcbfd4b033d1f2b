import { describe, expect, test } from 'vitest';
import { namedMeetings } from '../../../src/statements/named-meeting';
import { BASE, read } from './written-article';

/** Meetings that a sentence names, as `words = id`. */
function meetingsIn(line: string, published: string | null = '2025-12-22'): readonly string[] {
  return read([line], published ?? undefined).flatMap((statement) =>
    namedMeetings(statement, published, BASE).map(({ text, entity }) => `${text} = ${entity}`),
  );
}

describe('a meeting is named by its place', () => {
  test.each([
    [
      'US and Ukrainian envoys called their talks in Miami good.',
      ['talks in Miami = miami-talks-2025-12-19'],
    ],
    ['The Miami talks ended on Sunday.', ['Miami talks = miami-talks-2025-12-19']],
    ['The Miami peace talks ended on Sunday.', ['Miami peace talks = miami-talks-2025-12-19']],
    [
      'Witkoff held meetings in Miami with Kirill Dmitriev.',
      ['meetings in Miami = miami-us-russia-meetings-2025-12-20'],
    ],
    ['The Geneva talks had led to a shorter draft.', ['Geneva talks = geneva-talks-2025-11-23']],
    ['Little is left of the Alaska summit.', ['Alaska summit = alaska-summit-2025-08-15']],
    ['The meeting in Florida on 30 November was short.', ['meeting in Florida = florida-talks-2025-11-30']],
  ])('%s', (line, expected) => expect(meetingsIn(line)).toEqual(expected));
});

describe('where it could be another one, nothing is named', () => {
  test.each([
    ['several at a place, nobody to tell them apart', 'The meetings in Miami were long.'],
    ['several rounds over the years', 'The Istanbul talks failed.'],
    ['one to come', 'The next talks in Miami may be held in January.'],
    ['one that may come', 'Talks in Geneva would help.'],
    ['any at a place where one was long ago', 'They agreed on talks in Geneva.'],
    ['a place without talks', 'The mayor of Miami spoke of the beaches.'],
    ['a place where none was', 'The talks in Lisbon went on.'],
    ['another kind of meeting', 'The Geneva summit was cold.'],
  ])('%s: %s', (_, line) => expect(meetingsIn(line)).toEqual([]));

  test('a page from before, or without a date', () => {
    expect(meetingsIn('The Miami talks ended.', '2025-06-01')).toEqual([]);
    expect(meetingsIn('The Miami talks ended.', null)).toEqual([]);
  });
});
