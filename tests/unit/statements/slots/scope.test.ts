import { describe, expect, test } from 'vitest';
import { slotsIn } from '../written-article';

describe('how much of it', () => {
  test.each([
    ['all', 'All crew were evacuated.', 'crew = all'],
    ['most', 'Most of the proposals were Ukrainian.', 'plan = most'],
    ['part', 'Some of the territory is held.', 'territory = part'],
  ])('%s', (_, line, slot) => {
    expect(slotsIn('scope', line)).toContain(slot);
  });
});

describe('no extent is told', () => {
  test.each([
    ['not all', 'Not all crew were evacuated.', 'crew'],
    ['at least some', 'At least some crew were evacuated.', 'crew'],
    ['above all', 'Above all, the crew is well.', 'crew'],
  ])('%s', (_, line, key) => {
    expect(slotsIn('scope', line).filter((slot) => slot.startsWith(key))).toEqual([]);
  });
});
