import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEVELOPMENT, headline, LOCKED, measureArticles, measureSeeds, openProjectLibrary } from './measure';
import { markdownTable, withTable } from './table';

/**
 * What a careful editor would find, and what the engine finds of it. The baseline in data/gold may only rise:
 * `npm run gold -- --raise` writes better figures into it.
 */
const baseline = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../data/gold/baseline.json'), 'utf8'),
) as Record<string, Record<string, number>>;
const library = openProjectLibrary();

const FIGURES = {
  'five documents': measureSeeds(library).figures,
  articles: measureArticles(library, DEVELOPMENT).figures,
  'locked articles': measureArticles(library, LOCKED).figures,
};
const SETS = {
  'five documents': headline(FIGURES['five documents']),
  articles: headline(FIGURES.articles),
  'locked articles': headline(FIGURES['locked articles']),
};

describe.each(Object.entries(SETS))('%s', (name, figures) => {
  it.each(Object.entries(figures))('%s (%d) is no worse than the baseline', (what, value) => {
    expect(baseline[name], `data/gold/baseline.json lacks "${name}"`).toHaveProperty([what]);
    expect(value).toBeGreaterThanOrEqual(baseline[name]?.[what] ?? 1);
  });
});

describe('the bars of the product, on the five documents at pair level', () => {
  it.each([
    ['support precision', 0.75],
    ['support recall', 0.5],
    ['conflict precision', 0.8],
    ['conflict recall', 0.5],
    ['look-alikes kept silent', 1],
  ])('%s is at least %d', (what, bar) => {
    expect(SETS['five documents'][what]).toBeGreaterThanOrEqual(bar);
  });
});

it("the README's table is the one measured", () => {
  const readme = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8');
  expect(readme).toBe(withTable(readme, markdownTable(Object.entries(FIGURES))));
});
