import { describe, expect, test } from 'vitest';
import { slotsIn } from '../written-article';

describe('where something happened', () => {
  test.each([
    ['a known place', 'A drone attack hit Odesa.', ['attack = odesa']],
    ['a capital', 'Fires broke out in Kyiv.', ['attack = kyiv-city']],
    ['a region', 'An attack in the Krasnodar region damaged two piers.', ['attack = krasnodar-region']],
  ])('%s', (_, line, slots) => {
    expect(slotsIn('scene', line)).toEqual(slots);
  });
});

describe('a place alone is no scene', () => {
  test.each([
    ['a meeting belongs to its event', 'They met in Miami.'],
    ['two places', 'Attacks on Odesa and Kharkiv went on.'],
    ['no place', 'The attack caused a fire.'],
  ])('%s', (_, line) => {
    expect(slotsIn('scene', line)).toEqual([]);
  });
});
