import { describe, expect, test } from 'vitest';
import type { SlotFamily } from '../../../../src/model';
import { EARLIER, MIAMI, slot, verdictOn } from './written-slot';

type Case = readonly [
  family: SlotFamily,
  key: string,
  otherKey: string,
  a: string,
  b: string,
  differ: string,
];

/** One value at a time: each family with two values that exclude one another, and with another thing of its kind. */
const FAMILIES: readonly Case[] = [
  [
    'status',
    'donald-trump:us-president',
    'joe-biden:us-president',
    'sitting',
    'former',
    'outlets status status',
  ],
  ['side', 'jared-kushner', 'steve-witkoff', 'us', 'ukraine', 'outlets side-at-event role'],
  ['relation', 'jared-kushner', 'steve-witkoff', 'son-in-law', 'nephew', 'outlets relation role'],
  ['attendance', 'marco-rubio', 'jared-kushner', 'there', 'absent', 'outlets attendance negation'],
  ['duration', MIAMI, EARLIER, '3', '4', 'outlets duration number'],
  ['fact', 'outcome', 'crew', 'a breakthrough', 'no breakthrough', 'outlets fact fact'],
  ['medium', 'bbc-interview', 'intelligence-on-putin', 'bbc', 'reuters', 'outlets medium attribution'],
  ['leader', 'us', 'ukraine', 'steve-witkoff', 'marco-rubio', 'outlets leader person'],
  ['age', 'war', 'ceasefire', '4', '5', 'outlets war-length date'],
  ['points', 'plan', 'proposal', '20', '28', 'outlets plan-points number'],
  ['scope', 'proposals', 'ukrain', 'most', 'all', 'outlets scope scope'],
];

describe.each(FAMILIES)('%s', (family, key, otherKey, a, b, differ) => {
  test('another value is a difference between the outlets', () => {
    expect(verdictOn(slot(family, key, a), slot(family, key, b))).toBe(differ);
  });

  test('the same value is none', () => {
    expect(verdictOn(slot(family, key, a), slot(family, key, a))).toBe('= the same value');
  });

  test('values of two things are not compared', () => {
    expect(verdictOn(slot(family, key, a), slot(family, otherKey, b))).toBeNull();
  });
});
