import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../src/compare/candidate';
import { openComparison } from '../../../src/compare/consider';
import { findToldAlike } from '../../../src/compare/find-told-alike';
import { reason } from '../../../src/reason';
import { readStatements } from '../../../src/statements/read-statements';
import { articleOf, BASE } from '../statements/written-article';
import { FILLER, libraryOf } from './written-library';

/** What the channel considers when a page of one sentence meets a report. */
function considered(line: string, ...report: readonly string[]): readonly Candidate[] {
  const page = articleOf([line]);
  const library = libraryOf({ lines: [...report, ...FILLER] });
  return findToldAlike(openComparison(page, readStatements(page, BASE), library, new Set()));
}

const LOBBY = 'In the lobby US officials, including Jared Kushner, read newspapers until noon.';
const LIST = 'A list of prisoners was later checked by US negotiators, led by Jared Kushner.';

describe('one fact told alike in sentences that have few words in common', () => {
  const [candidate, ...others] = considered(LOBBY, LIST);
  const finding = candidate?.finding;

  test('is support of its own kind, with a confidence by the kind of fact', () => {
    expect(finding).toMatchObject({ relation: 'corroborates', between: null, rule: 'told-alike-side' });
    expect(others).toEqual([]);
  });

  test('shows the words that tell it, on both sides', () => {
    expect(LOBBY.slice(finding?.pageSpan.start, finding?.pageSpan.end)).toBe(
      'US officials, including Jared Kushner',
    );
    expect(LIST.slice(finding?.sourceSpan.start, finding?.sourceSpan.end)).toBe(
      'US negotiators, led by Jared Kushner',
    );
    expect(finding?.why).toEqual(reason('ToldAlike', { quote: 'US officials, including Jared Kushner' }));
  });

  test('is shown once a report', () => {
    expect(considered(LOBBY, LIST, LIST.replace('later', 'carefully'))).toHaveLength(1);
  });
});

describe('nothing is told alike', () => {
  test.each([
    ['it is told otherwise', LOBBY, LIST.replace('US', 'Ukrainian')],
    ['it is told of somebody else', LOBBY, LIST.replace('Jared Kushner', 'Steve Witkoff')],
    ['it isn’t told', LOBBY, 'A list of prisoners was later checked by Jared Kushner.'],
    ['it stands in a heading', LOBBY, `## ${LIST}`],
    ['the report only asks', LOBBY, LIST.replace('.', '?')],
    ['the page only asks', LOBBY.replace('.', '?'), LIST],
    ['the words bear it anyway: that is plain support', LOBBY, LOBBY.replace('until noon', 'until one')],
  ])('where %s', (_, line, report) => {
    expect(considered(line, report)).toEqual([]);
  });

  test('by a sentence of a report of which another one says the same in as many words', () => {
    expect(considered(LOBBY, LIST, LOBBY)).toEqual([]);
  });
});
