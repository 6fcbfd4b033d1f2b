import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../src/compare/candidate';
import { openComparison } from '../../../src/compare/consider';
import { findSupport } from '../../../src/compare/find-support';
import { readStatements } from '../../../src/statements/read-statements';
import { articleOf, BASE } from '../statements/written-article';
import { FILLER, libraryOf } from './written-library';

/** What the channel considers when a page of one sentence meets a report. */
function considered(line: string, ...report: readonly string[]): readonly Candidate[] {
  const page = articleOf([line]);
  const library = libraryOf({ lines: [...report, ...FILLER] });
  return findSupport(openComparison(page, readStatements(page, BASE), library, new Set()));
}

describe('what supports a sentence', () => {
  const FACT = 'The Ukrainian delegation handed 64 captured officers to the Red Cross in Istanbul on Friday.';

  test.each([
    [
      'the same in other words',
      'In Istanbul the Red Cross was given 64 captured officers by the delegation of Ukraine.',
      1,
    ],
    ['never a heading', `## ${FACT}`, 0],
    ['never a question', FACT.replace('.', '?'), 0],
    ['nothing in common', FILLER[0] as string, 0],
  ])('%s', (_, report, count) => {
    expect(considered(FACT, report).filter(({ dropped }) => dropped === null)).toHaveLength(count);
  });

  test('a question on the page is supported by nothing', () => {
    expect(considered(FACT.replace('.', '?'), FACT)).toEqual([]);
  });

  test('of one report two statements at most, and the second only where it is nearly as close', () => {
    const shown = considered(
      FACT,
      FACT,
      FACT,
      FACT,
      FACT.replace('on Friday', 'after a long wait in the cold rain'),
    )
      .filter(({ dropped }) => dropped === null)
      .map(({ sourceStatement }) => sourceStatement);
    expect(shown).toEqual([0, 1]);
  });

  test('the rest is told to whoever asks why', () => {
    const dropped = considered(FACT, FACT, FACT, FACT).flatMap((one) => one.dropped ?? []);
    expect(dropped).toEqual(['another statement of this report is closer']);
  });

  test('the same sentence with a word changed is an echo, the same fact in other words isn’t', () => {
    const isEcho = (report: string) => considered(FACT, report)[0]?.finding?.echo;
    expect(isEcho(FACT.replace('captured', 'imprisoned'))).toBe(true);
    expect(
      isEcho(
        'At noon in Istanbul the Red Cross took in 64 Ukrainian officers, who had been prisoners for years.',
      ),
    ).toBe(false);
  });
});
