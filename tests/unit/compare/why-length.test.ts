import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../src/cli/word-files';
import { compare } from '../../../src/engine';
import { openProjectLibrary } from '../../gold/measure';

/** product.md: a why-line of at most 25 words. */
const MOST_WORDS = 25;
const library = openProjectLibrary();

describe('every why-line can be read in one go', () => {
  it.each(library.reports.map(({ report }) => [report.id, report] as const))('%s', (_, report) => {
    const reading = compare(report, library);
    const lines = [...reading.findings, ...reading.self].map(({ why }) => inEnglish(why));
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => line.split(/\s+/u).length > MOST_WORDS || line.trim() === '')).toEqual([]);
  });
});
