import { describe, expect, test } from 'vitest';
import { openComparison } from '../../../src/compare/consider';
import { findAligned } from '../../../src/compare/find-aligned';
import { readStatements } from '../../../src/statements/read-statements';
import { articleOf, BASE } from '../statements/written-article';
import { FILLER, libraryOf } from './written-library';

/** How often a rule was right so far is measured elsewhere: here it counts what the channel finds. */
const RARELY_RIGHT = 'its rule is right too rarely to be shown';

/** Rules of the conflicts that this channel finds between two sentences that stand alone in their articles. */
function conflictsBetween(line: string, report: string): readonly string[] {
  const page = articleOf([line]);
  const library = libraryOf({ lines: [report, ...FILLER] });
  const found = findAligned(openComparison(page, readStatements(page, BASE), library, new Set()));
  return found.flatMap(({ finding, dropped }) =>
    finding && (dropped ?? RARELY_RIGHT) === RARELY_RIGHT ? [`${finding.rule} ${finding.between}`] : [],
  );
}

const DRONES = 'Russian drones damaged 12 cargo vessels near the grain terminal in Odesa overnight.';

describe('counts and places differ only where the rest of the sentence is the same', () => {
  test.each([
    ['another count', DRONES.replace('12', '17'), ['quantity outlets']],
    ['another place', DRONES.replace('Odesa', 'Kharkiv'), ['scene outlets']],
  ])('%s', (_, report, expected) => {
    expect(conflictsBetween(DRONES, report)).toEqual(expected);
  });
});

describe('so do days and denials', () => {
  test.each([
    [
      'another day',
      'European leaders approved the 90 billion euro loan for Kyiv in Brussels on Friday.',
      'European leaders approved the 90 billion euro loan for Kyiv in Brussels on Thursday.',
      ['day outlets'],
    ],
    [
      'the day on which somebody said so',
      'European leaders approved the 90 billion euro loan for Kyiv, Umerov said on Friday.',
      'European leaders approved the 90 billion euro loan for Kyiv, Umerov said on Thursday.',
      [],
    ],
    [
      'one denies it',
      'European leaders did not approve the 90 billion euro loan for Kyiv in Brussels.',
      'European leaders approved the 90 billion euro loan for Kyiv in Brussels.',
      ['denial outlets'],
    ],
    [
      'both deny it',
      'European leaders did not approve the 90 billion euro loan for Kyiv in Brussels.',
      'European leaders did not approve the 90 billion euro loan for Kyiv in Brussels.',
      [],
    ],
    [
      '"not only" denies nothing',
      'European leaders not only approved the 90 billion euro loan for Kyiv in Brussels.',
      'European leaders approved the 90 billion euro loan for Kyiv in Brussels.',
      [],
    ],
  ])('%s', (_, page, report, expected) => {
    expect(conflictsBetween(page, report)).toEqual(expected);
  });
});

describe('otherwise another number is another thing', () => {
  test.each([
    ['the same count', DRONES],
    ['at least so many', DRONES.replace('12', 'at least 10')],
    ['about so many', DRONES.replace('12', 'about 15')],
    [
      'another sentence with the same noun',
      'Turkish yards repaired 17 cargo vessels for a Greek owner in spring.',
    ],
    ['another count of something else', DRONES.replace('12 cargo vessels', '17 empty warehouses')],
    ['the area around the place', DRONES.replace('in Odesa', 'in Ukraine')],
  ])('%s', (_, report) => {
    expect(conflictsBetween(DRONES, report)).toEqual([]);
  });

  test('the names of two plans are no counts', () => {
    const page = "Steve Witkoff handed Trump's 28-point peace plan to Rustem Umerov in Geneva.";
    expect(conflictsBetween(page, page.replace('28', '20'))).toEqual([]);
  });
});
