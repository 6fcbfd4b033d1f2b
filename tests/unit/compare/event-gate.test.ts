import { describe, expect, test } from 'vitest';
import { isComparable } from '../../../src/compare/event-gate';
import { OTHER_ROUND } from '../../../src/statements/event';
import { EARLIER, MIAMI } from './rules/written-slot';

describe('statements may be compared', () => {
  test.each([
    ['on one round of talks', MIAMI, MIAMI, true],
    ['of which one is about no particular round', MIAMI, null, true],
    ['on no particular round', null, null, true],
    ['on two rounds, never', MIAMI, EARLIER, false],
    ['on a round at a place that the record lacks', 'talks@oslo', 'talks@oslo', true],
    ['on talks at two such places, never', 'talks@oslo', 'talks@baku', false],
    ['on some earlier round and a known one, never', OTHER_ROUND, MIAMI, false],
    ['on some earlier round each, never: it may be another', OTHER_ROUND, OTHER_ROUND, false],
  ])('%s', (_, a, b, expected) => {
    expect(isComparable(a, b)).toBe(expected);
    expect(isComparable(b, a)).toBe(expected);
  });
});
