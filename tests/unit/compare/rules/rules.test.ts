import { describe, expect, test } from 'vitest';
import { RULES } from '../../../../src/compare/rules/rules';
import type { SlotFamily } from '../../../../src/model';
import { OTHER_ROUND } from '../../../../src/statements/event';
import { EARLIER, MIAMI, slot, verdictOn } from './written-slot';

describe('what means one thing only in sentences that are otherwise alike', () => {
  const loose = (Object.keys(RULES) as SlotFamily[]).filter((family) => RULES[family].isLoose).sort();

  test('is never joined by itself: "six" of what?', () => {
    expect(loose).toEqual(['day', 'denial', 'quantity', 'scene', 'scope']);
  });

  test('a denial is set against a whole sentence, never against another slot', () => {
    expect(verdictOn(slot('denial', 'agree', 'denied'), slot('denial', 'agree', 'said'))).toBeNull();
  });

  test('slots of two families have nothing in common', () => {
    expect(
      verdictOn(slot('side', 'jared-kushner', 'us'), slot('status', 'jared-kushner', 'former')),
    ).toBeNull();
  });
});

describe('the event gate stands before every difference', () => {
  const side = (value: string, event: string | null) => slot('side', 'jared-kushner', value, { event });
  const differ = 'outlets side-at-event role';

  test.each([
    ['the same round', MIAMI, MIAMI, differ],
    ['one of no particular round', MIAMI, null, differ],
    ['neither of a particular round', null, null, differ],
    ['two rounds', MIAMI, EARLIER, '= another event'],
    ['a round that can’t be told, twice', OTHER_ROUND, OTHER_ROUND, '= another event'],
  ])('%s', (_, here, there, verdict) => {
    expect(verdictOn(side('us', here), side('ukraine', there))).toBe(verdict);
  });

  test('two rounds in which the same is said differ in nothing', () => {
    expect(verdictOn(side('us', MIAMI), side('us', EARLIER))).toBe('= the same value');
  });
});

describe('what happens again and again is compared in reports of the same days only', () => {
  const pairs = {
    when: ['2025-12-18', '2025-12-19'],
    where: ['odesa', 'kyiv-city'],
    count: ['exact 6', 'exact 7'],
    medium: ['bbc', 'reuters'],
    quantity: ['exact 6', 'exact 7'],
    day: ['2025-12-18', '2025-12-19'],
    scene: ['odesa', 'kyiv-city'],
    scope: ['most', 'all'],
  } as const satisfies Partial<Record<SlotFamily, readonly [string, string]>>;

  test.each(Object.entries(pairs))('%s', (name, [a, b]) => {
    const family = name as SlotFamily;
    const [here, there] = [slot(family, 'key', a), slot(family, 'key', b)];
    expect(verdictOn(here, there, { apart: 6 })).toMatch(/^outlets /u);
    expect(verdictOn(here, there, { apart: 7 })).toBe('= the reports lie 7 days apart');
  });

  test.each([
    ['whose side somebody is on', 'side', 'us', 'ukraine'],
    ['whose plan it is', 'origin', 'us', 'ukraine'],
    ['how somebody is related', 'relation', 'son-in-law', 'nephew'],
  ] as const)('%s is compared however far apart', (_, family, a, b) => {
    expect(verdictOn(slot(family, 'key', a), slot(family, 'key', b), { apart: 300 })).toMatch(/^outlets /u);
  });
});
