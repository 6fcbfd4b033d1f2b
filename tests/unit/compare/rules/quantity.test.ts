import { describe, expect, test } from 'vitest';
import { slot, verdictOn } from './written-slot';

/** Counts of statements that are otherwise alike, and counts of one known happening, follow the same rule. */
describe.each([
  ['quantity', 'drone', 'source', 'outlets quantity number'],
  ['count', 'vessel-damage:vessel', 'vessel-damage:port', 'outlets happening-count number'],
] as const)('%s', (family, key, otherKey, differ) => {
  const count = (value: string, of: string = key) => slot(family, of, value);

  test.each([
    ['two exact figures', 'exact 6', 'exact 7', differ],
    ['the same figure', 'exact 6', 'exact 6', '= the same figure'],
    ['the same figure, once as a bound', 'atleast 6', 'exact 6', '= the same figure'],
    ['at least so many', 'atleast 6', 'exact 7', '= a rough figure or a bound'],
    ['about so many', 'about 200', 'exact 210', '= a rough figure or a bound'],
    ['two rough ones', 'about 200', 'about 300', '= a rough figure or a bound'],
  ])('%s: %s, %s', (_, a, b, verdict) => {
    expect(verdictOn(count(a), count(b))).toBe(verdict);
  });

  test('counts of two things are not compared', () => {
    expect(verdictOn(count('exact 6'), count('exact 7', otherKey))).toBeNull();
  });
});
