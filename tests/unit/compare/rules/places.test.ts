import { describe, expect, test } from 'vitest';
import { slot, verdictOn } from './written-slot';

/** Where something known happened, and the scene of a sentence that is otherwise alike. */
describe.each([
  ['where', 'vessel-damage', 'outlets happening-place place'],
  ['scene', 'attack', 'outlets scene place'],
] as const)('%s', (family, key, differ) => {
  test.each([
    ['two places', 'odesa', 'kyiv-city', differ],
    ['the same place', 'odesa', 'odesa', '= the same place'],
    ['a city and the state around it', 'miami', 'florida', '= one place lies in the other'],
    ['two cities of one country', 'odesa', 'kharkiv', differ],
  ])('%s', (_, a, b, verdict) => {
    expect(verdictOn(slot(family, key, a), slot(family, key, b))).toBe(verdict);
  });

  test('places of two things are not compared', () => {
    expect(verdictOn(slot(family, key, 'odesa'), slot(family, 'eu-loan', 'miami'))).toBeNull();
  });
});
