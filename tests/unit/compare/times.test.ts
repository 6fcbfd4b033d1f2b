import { describe, expect, test } from 'vitest';
import { openComparison } from '../../../src/compare/consider';
import { isLaterState } from '../../../src/compare/times';
import type { SlotFamily } from '../../../src/model';
import { readStatements } from '../../../src/statements/read-statements';
import { articleOf, BASE } from '../statements/written-article';
import { slot } from './rules/written-slot';
import { libraryOf } from './written-library';

interface Setting {
  readonly page?: string | null;
  readonly report?: string;
  readonly family?: SlotFamily;
}

/** Whether a page of 28 December tells of a later state than a report of the 22nd. */
function isLater(
  line: string,
  { page = '2025-12-28', report = '2025-12-22', family = 'count' }: Setting = {},
) {
  const article = articleOf([line], page);
  const library = libraryOf({ lines: ['Six ships were damaged.'], published: report });
  const comparison = openComparison(article, readStatements(article, BASE), library, new Set());
  const [[statement], [other]] = [comparison.statements, library.statements];
  if (!statement || !other) throw new Error('The lines hold no statement.');
  const clash = { between: 'outlets', type: 'number', rule: 'happening-count' } as const;
  return isLaterState(comparison, clash, { statement, slot: slot(family, 'key', 'here') }, { other });
}

const CHANGED = 'The number of damaged ships has since risen to nine.';

describe('a later page that says that something changed tells of a later state', () => {
  test.each([
    CHANGED,
    'The number of damaged ships rose to nine.',
    'The port now says nine ships were damaged.',
    'The port no longer counts six damaged ships.',
    'The port revised the number of damaged ships.',
    'The count of damaged ships is up from six.',
    'The envoy later confirmed that he was there.',
    'In a reversal, the Kremlin agreed to a meeting of three.',
    'After initially counting six, the port wrote of nine ships.',
  ])('%s', (line) => {
    expect(isLater(line)).toBe(true);
  });
});

describe('so does one that names a day after the report came out', () => {
  test.each([
    ['a date', 'On 26 December, nine ships lay damaged in the port.', true],
    ['a weekday', 'Nine ships lay damaged in the port on Friday.', true],
    ['the day of the report', 'On 22 December, nine ships lay damaged in the port.', false],
    ['a day before it', 'On 20 December, nine ships lay damaged in the port.', false],
    ['no day', 'Nine ships lay damaged in the port.', false],
  ])('%s', (_, line, expected) => {
    expect(isLater(line)).toBe(expected);
  });
});

describe('never', () => {
  test.each<readonly [string, Setting]>([
    ['a page of the same day', { page: '2025-12-22' }],
    ['a page before the report', { page: '2025-12-20' }],
    ['a page without a day', { page: null }],
  ])('%s', (_, setting) => {
    expect(isLater(CHANGED, setting)).toBe(false);
  });

  test.each<SlotFamily>(['side', 'relation', 'origin', 'date', 'duration', 'signatory', 'where'])(
    'where values stay what they are: %s',
    (family) => {
      expect(isLater(CHANGED, { family })).toBe(false);
    },
  );

  test.each<SlotFamily>(['status', 'office', 'fact', 'count', 'attendance', 'points', 'leader'])(
    'but where they may change: %s',
    (family) => {
      expect(isLater(CHANGED, { family })).toBe(true);
    },
  );

  test.each(['The port revisited its plans.', 'The engines were reversible.', 'A senior envoy spoke.'])(
    'for words that only look like change: %s',
    (line) => {
      expect(isLater(line)).toBe(false);
    },
  );
});
