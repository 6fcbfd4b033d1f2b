import { expect, it } from 'vitest';
import { FALSE_ALARMS_PER_1000, measureFalseAlarms } from './false-alarms';

/**
 * News that the engine knows nothing of, told by several reports that nowhere contradict each other: what it calls
 * different there is a false alarm. The texts stand in data/gold/unrelated.
 */
const alarms = measureFalseAlarms();
const listed = (lines: readonly string[]) => `\n${lines.join('\n\n')}\n`;

it('there are pairs enough to measure one in a thousand', () => {
  expect(alarms.pairs).toBeGreaterThanOrEqual(10_000);
  expect(alarms.acrossPairs).toBeGreaterThanOrEqual(100_000);
});

it('reports of one topic: at most 1 conflict in 1,000 pairs of statements', () => {
  expect(alarms.per1000, listed(alarms.conflicts)).toBeLessThanOrEqual(FALSE_ALARMS_PER_1000);
});

it('reports of different topics: at most 1 conflict in 10,000 pairs of statements', () => {
  const { acrossConflicts, acrossPairs } = alarms;
  expect(acrossConflicts.length / acrossPairs, listed(acrossConflicts)).toBeLessThanOrEqual(1 / 10_000);
});

it('no report contradicts itself', () => {
  expect(alarms.self, listed(alarms.self)).toEqual([]);
});
