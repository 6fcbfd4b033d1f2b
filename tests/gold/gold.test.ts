import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBaseline } from './baseline';
import { measureFalseAlarms } from './false-alarms';
import { headline } from './figures';
import { openProjectLibrary } from './measure';
import { alarmHeadline, measureSets, UNRELATED } from './sets';
import { markdownTable, withTable } from './table';

/**
 * What a careful editor would find, and what the engine finds of it. The baseline in data/gold may only rise:
 * `npm run gold -- --raise` writes better figures into it.
 */
const baseline = readBaseline();
const figures = measureSets(openProjectLibrary()).map(
  ([name, measured]) => [name, measured.figures] as const,
);
const alarms = measureFalseAlarms();
const measured = new Map([
  ...figures.map(([name, one]) => [name, headline(one)] as const),
  [UNRELATED, alarmHeadline(alarms)],
]);

describe.each([...measured])('%s', (name, set) => {
  it.each(Object.entries(set))('%s (%d) is no worse than the baseline', (what, value) => {
    expect(baseline[name], `data/gold/baseline.json lacks "${name}"`).toHaveProperty([what]);
    expect(value).toBeGreaterThanOrEqual(baseline[name]?.[what] ?? 1);
  });
});

it('the baseline keeps nothing that is measured no longer', () => {
  const names = (sets: Iterable<readonly [string, object]>) =>
    [...sets].flatMap(([name, set]) => Object.keys(set).map((what) => `${name}: ${what}`)).sort();
  expect(names(Object.entries(baseline))).toEqual(names(measured));
});

describe('the bars of the product, on the five documents at pair level', () => {
  it.each([
    ['support precision', 0.75],
    ['support recall', 0.5],
    ['conflict precision', 0.8],
    ['conflict recall', 0.5],
    ['look-alikes kept silent', 1],
    ['reference precision', 1],
  ])('%s is at least %d', (what, bar) => {
    expect(measured.get('five documents')?.[what]).toBeGreaterThanOrEqual(bar);
  });
});

it("the README's table is the one measured", () => {
  const readme = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8');
  expect(readme).toBe(withTable(readme, markdownTable(figures, alarms)));
});
