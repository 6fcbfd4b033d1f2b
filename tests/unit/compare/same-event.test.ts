import { describe, expect, test } from 'vitest';
import { countSameEvent } from '../../../src/compare/same-event';
import type { Statement } from '../../../src/model';
import { OTHER_ROUND } from '../../../src/statements/event';
import { readLast } from '../statements/written-article';
import { EARLIER, MIAMI } from './rules/written-slot';
import { FILLER, libraryOf } from './written-library';

const about = (...events: readonly (string | null)[]): Statement[] =>
  events.map((event) => ({ ...readLast('They met.'), event }));

/** Two reports on Miami, one of which says so late, and one on something else. */
const [REPORT] = libraryOf({ lines: FILLER }).reports;
const REPORTS = [about(MIAMI, null), about(...Array(30).fill(null), MIAMI), about(null)].flatMap(
  (statements) => (REPORT ? [{ ...REPORT, statements }] : []),
);

describe('how many reports tell of the event that a page is about', () => {
  test.each([
    ['of the one it opens with', about(null, MIAMI), 2],
    ['of the first of several', about(MIAMI, EARLIER), 2],
    ['of the first that can be told', about(OTHER_ROUND, MIAMI), 2],
    ['of one that nobody else covers: none', about(EARLIER, MIAMI), 0],
    ['of none that can be told', about(null, OTHER_ROUND), null],
    ['of one that it mentions far down', about(...Array(10).fill(null), MIAMI), null],
    ['of nothing at all', [], null],
  ])('%s', (_, page, count) => {
    expect(countSameEvent(page, REPORTS)).toBe(count);
  });
});
