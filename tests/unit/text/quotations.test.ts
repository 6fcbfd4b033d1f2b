import { describe, expect, test } from 'vitest';
import { shadowOf } from '../../../src/text/normalise';
import { findQuotations } from '../../../src/text/quotations';

function quoted(text: string): readonly string[] {
  const shadow = shadowOf(text).text;
  return findQuotations(shadow).map((span) => shadow.slice(span.start, span.end));
}

describe('what stands between quotation marks', () => {
  test.each([
    ['straight marks', 'He said "we agree" and "we go on".', ['we agree', 'we go on']],
    ['curly marks', 'He said “we agree” and left.', ['we agree']],
    ['marks of other languages', 'He said „we agree“ and «no».', ['we agree', 'no']],
    ['after a colon or a bracket', 'He said:"We agree" ("so far")', ['We agree', 'so far']],
    [
      'single marks inside double ones',
      '"He said \'no more\' today," she said.',
      ["He said 'no more' today,"],
    ],
    ['double marks inside double ones: the inner', 'He said "a "nested" one" now', ['nested']],
    ['left open at the start: on to the end', '"We agree. They do.', ['We agree. They do.']],
    ['left open in the middle: none', 'He said "we agree', []],
    ['left open, then another', 'He said "we agree. Then "they left".', ['they left']],
    ['an empty pair', 'He said "" and left', []],
    ['inches', 'a 6" gun and a 7" gun', []],
    ['no marks', 'He said we agree', []],
  ])('%s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  test('a mark that closes nothing for 800 characters was left open', () => {
    expect(quoted(`He said "${'word '.repeat(200)}" and left`)).toEqual([]);
  });
});

describe('single marks count where no double ones stand, around whole words', () => {
  test.each([
    ['in a headline', "Miami talks yield 'productive' dialogue", ['productive']],
    ['at the start of a headline', "'No more wars' - Putin", ['No more wars']],
    ['beside a possessive', "the envoys' 'productive' talks", ['productive']],
    ['not apostrophes', "Putin's aide and the envoys' plan", []],
    ['not elisions', "'tis the season, 'twas long", []],
    ['not one or two letters', "the letter 'Z' on a tank", []],
  ])('%s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});
