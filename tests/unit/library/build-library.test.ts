import { describe, expect, test } from 'vitest';
import { candidatesFor } from '../../../src/library/load-library';
import { FILLER, libraryOf } from '../compare/written-library';

const CONTRADICTS = [
  'US President Donald Trump spoke with NATO Secretary General Mark Rutte.',
  'Former US President Donald Trump spoke with NATO Secretary General Lars Holm Berg.',
];

describe('a report that contradicts itself more than once is doubtful from there on', () => {
  test.each([
    ['never', FILLER, null],
    ['from the second sentence', [...CONTRADICTS, 'Former US President Donald Trump left.', ...FILLER], 1],
    [
      'only once: a slip',
      ["Trump's 20-point plan was read.", ...FILLER, "Ukraine's own 20-point plan was read."],
      null,
    ],
  ])('%s', (_, lines, doubtfulFrom) => {
    expect(libraryOf({ lines }).reports[0]?.doubtfulFrom).toBe(doubtfulFrom);
  });
});

describe('reports that rewrite one another stand in one cluster', () => {
  test.each([
    ['a copy', FILLER, true],
    ['another article', CONTRADICTS, false],
  ])('%s', (_, lines, isOne) => {
    const [a, b] = libraryOf({ lines: FILLER }, { lines }).reports;
    expect(a?.cluster === b?.cluster).toBe(isOne);
  });
});

describe('candidates are statements that share a term', () => {
  const library = libraryOf({ lines: FILLER }, { lines: CONTRADICTS });
  const found = (...terms: readonly string[]) =>
    candidatesFor(new Set(terms), library).map(({ other }) => other.statement.text);

  test.each([
    ['one', ['sonar'], [FILLER[5]]],
    [
      'each once, in the order of the library',
      ['@donald-trump', 'sonar', '@us'],
      [FILLER[5], ...CONTRADICTS],
    ],
    ['none', ['nowhere'], []],
    ['no terms', [], []],
    ['a property of objects', ['constructor'], []],
  ])('%s', (_, terms, expected) => {
    expect(found(...terms)).toEqual(expected);
  });
});

test('a library without reports is a library', () => {
  const library = libraryOf();
  expect(library.statements).toEqual([]);
  expect(library.reports).toEqual([]);
});
