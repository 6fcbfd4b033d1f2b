import { describe, expect, test } from 'vitest';
import { dependenceClusters, dependenceOf } from '../../../src/compare/dependence';
import { supportOf } from '../../../src/compare/support';
import { type TermWeights, type Weighed, weigh, weighTerms } from '../../../src/library/weigh';
import { read } from '../statements/written-article';
import { FILLER } from './written-library';

const REPORT = [
  'Steve Witkoff met Rustem Umerov in Miami to discuss security guarantees.',
  'Jared Kushner joined the American delegation on the second day.',
  'Russian drones struck the port of Odesa and set two ships on fire.',
  'Vladimir Putin told reporters that the army would reach its goals.',
  'European leaders approved a loan of 90 billion euros for Kyiv.',
  'Volodymyr Zelenskyy asked Washington for more pressure on Moscow.',
  'Marco Rubio announced a further round of negotiations in January.',
];
/** The same sentences in the same order, each with a word or two changed. */
const REWRITE = [
  'On Sunday Steve Witkoff met Rustem Umerov in Miami to discuss security guarantees.',
  'Jared Kushner joined the American delegation on the following day.',
  'Russian drones struck the port of Odesa, setting two ships on fire.',
  'Vladimir Putin told reporters that his army would reach all its goals.',
  'European leaders have approved a loan of 90 billion euros for Kyiv.',
  'Volodymyr Zelensky asked Washington for more pressure on Russia.',
  'Marco Rubio announced another round of negotiations in January.',
];
const INDEPENDENT = [...FILLER.slice(0, 5), ...REPORT.slice(5, 6)];

const weights: TermWeights = weighTerms(read([...REPORT, ...REWRITE, ...FILLER]));
const weighed = (lines: readonly string[]): Weighed[] => read(lines).map((one) => weigh(one, weights));

/** How far an article follows the report. */
function follows(lines: readonly string[], report = REPORT) {
  const mine = weighed(lines);
  const found = mine.flatMap((one) =>
    weighed(report).flatMap((other) => {
      const support = supportOf(one, other, weights);
      return support ? [{ statement: one.statement, other: other.statement, score: support.score }] : [];
    }),
  );
  return dependenceOf(
    mine.map((one) => one.statement),
    found,
  );
}

describe('a rewrite is known by how much it shares and in what order', () => {
  test.each([
    ['the same sentences in the same order', REWRITE, true],
    ['the same sentences the other way round', REWRITE.toReversed(), false],
    ['one fact of many', INDEPENDENT, false],
    ['too few sentences to tell', REWRITE.slice(0, 4), false],
    ['nothing', [], false],
  ])('%s', (_, lines, isRewrite) => {
    expect(follows(lines).isRewrite).toBe(isRewrite);
  });

  test('share and order are told apart', () => {
    expect(follows(REPORT)).toEqual({ share: 1, order: 1, isRewrite: true });
    expect(follows(REPORT.toReversed())).toEqual({ share: 1, order: -1, isRewrite: false });
    expect(follows([])).toEqual({ share: 0, order: 0, isRewrite: false });
  });
});

describe('reports that rewrite one another share a number', () => {
  test.each([
    ['none', [REPORT, FILLER], false],
    ['report and rewrite', [REPORT, REWRITE], true],
  ] as const)('%s', (_, [a, b], isOne) => {
    const [first, second] = dependenceClusters([weighed(a), weighed(b)], weights);
    expect(first === second).toBe(isOne);
  });

  test('through a third too', () => {
    const numbers = dependenceClusters([REPORT, FILLER, REWRITE, REPORT].map(weighed), weights);
    expect(new Set(numbers).size).toBe(2);
    expect(numbers[0]).toBe(numbers[2]);
    expect(numbers[0]).toBe(numbers[3]);
  });
});
