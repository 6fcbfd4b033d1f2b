import { describe, expect, test } from 'vitest';
import { conflictFinding } from '../../../src/compare/conflict-finding';
import { openComparison } from '../../../src/compare/consider';
import type { Clash } from '../../../src/compare/rules/rule';
import type { Finding, Slot } from '../../../src/model';
import { reason } from '../../../src/reason';
import { readStatements } from '../../../src/statements/read-statements';
import { articleOf, BASE } from '../statements/written-article';
import { slot } from './rules/written-slot';
import { libraryOf } from './written-library';

/** The finding on a page of 28 December and a report of the 22nd, of one sentence each. */
function findingOn(line: string, mine: Slot, theirs: Slot, clash: Clash): Finding {
  const page = articleOf([line], '2025-12-28');
  const library = libraryOf({ lines: ['The other report has six words.'], outlet: 'The Courier' });
  const comparison = openComparison(page, readStatements(page, BASE), library, new Set());
  const [[statement], [other]] = [comparison.statements, library.statements];
  if (!statement || !other) throw new Error('The lines hold no statement.');
  return conflictFinding(comparison, { statement, slot: mine }, { other, slot: theirs }, clash);
}

const CHANGED = 'The envoy has since changed his mind.';
const QUIET = 'The envoy spoke to reporters.';
const STATUS: Clash = { between: 'outlets', type: 'status', rule: 'status' };
const PARTIES: Clash = { between: 'parties', type: 'assessment', rule: 'assessment' };
const at = (start: number, end: number) => ({ start, end });

describe('a clash as a finding', () => {
  test('sets off the words of both slots, and shows them in its line', () => {
    const mine = slot('status', 'k', 'former', at(0, 9));
    const theirs = slot('status', 'k', 'sitting', at(4, 16));
    expect(findingOn(QUIET, mine, theirs, STATUS)).toMatchObject({
      relation: 'conflicts',
      between: 'outlets',
      rule: 'status',
      pageSpan: at(0, 9),
      sourceSpan: at(4, 16),
      why: reason('SideBySide', { quote: 'The envoy' }, 'The Courier', { quote: 'other report' }),
      echo: false,
      origin: null,
    });
  });

  test.each([
    ['told by the page as a change: between times', CHANGED, STATUS, 'times'],
    ['not told as a change: between outlets', QUIET, STATUS, 'outlets'],
    ['what the parties say stays theirs, whatever changed', CHANGED, PARTIES, 'parties'],
  ])('%s', (_, line, clash, between) => {
    const [mine, theirs] = (['a', 'b'] as const).map((value) =>
      slot('assessment', 'talks:ukraine', value, { holder: value }),
    ) as [Slot, Slot];
    expect(findingOn(line, mine, theirs, clash).between).toBe(between);
  });

  test('a question of fact has its own name and type', () => {
    const [mine, theirs] = [slot('fact', 'outcome', 'a'), slot('fact', 'outcome', 'b')];
    const finding = findingOn(QUIET, mine, theirs, { between: 'outlets', type: 'fact', rule: 'fact' });
    expect(finding).toMatchObject({
      subject: { en: 'whether the talks brought a breakthrough' },
      type: 'status',
    });
  });
});

describe('findings on one thing share a card', () => {
  const aboutOf = (line: string, mine: Slot) => findingOn(line, mine, mine, STATUS).about;

  test('the same slot in two sentences is one thing', () => {
    const side = slot('side', 'jared-kushner', 'us');
    expect(aboutOf(QUIET, side)).toBe(aboutOf(CHANGED, side));
  });

  test('another value is another thing', () => {
    expect(aboutOf(QUIET, slot('side', 'jared-kushner', 'us'))).not.toBe(
      aboutOf(QUIET, slot('side', 'jared-kushner', 'ukraine')),
    );
  });

  test('a count belongs to its own sentence', () => {
    expect(aboutOf(QUIET, slot('quantity', 'drone', 'exact 6'))).toMatch(/ 0$/u);
  });
});
