import { describe, expect, test } from 'vitest';
import { dependenceClusters, dependenceOf } from '../../../src/compare/dependence';
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
/** The same facts in the same order, in other words. */
const REWRITE = [
  'Security guarantees were discussed in Miami when Umerov met Witkoff.',
  'The second day saw Kushner join the delegation of the Americans.',
  'Two ships were on fire at Odesa port after drones of Russia struck.',
  'The army would reach its goals, reporters were told by Putin.',
  'A 90 billion euro loan for Kyiv was approved by leaders of Europe.',
  'More pressure on Moscow was asked of Washington by Zelensky.',
  'A further round of negotiations in January was announced by Rubio.',
];
const INDEPENDENT = [...FILLER.slice(0, 5), ...REPORT.slice(5, 6)];

const weights: TermWeights = weighTerms(read([...REPORT, ...REWRITE, ...FILLER]));
const weighed = (lines: readonly string[]): Weighed[] => read(lines).map((one) => weigh(one, weights));

describe('a rewrite is known by how much it shares and in what order', () => {
  test.each([
    ['the same facts in the same order', REWRITE, true],
    ['the same facts the other way round', REWRITE.toReversed(), false],
    ['one fact of many', INDEPENDENT, false],
    ['too few facts to tell', REWRITE.slice(0, 4), false],
    ['nothing', [], false],
  ])('%s', (_, lines, isRewrite) => {
    expect(dependenceOf(weighed(lines), weighed(REPORT), weights).isRewrite).toBe(isRewrite);
  });

  test('share and order are told apart', () => {
    expect(dependenceOf(weighed(REPORT), weighed(REPORT), weights)).toEqual({
      share: 1,
      order: 1,
      isRewrite: true,
    });
    expect(dependenceOf(weighed(REPORT.toReversed()), weighed(REPORT), weights)).toMatchObject({
      share: 1,
      order: -1,
    });
    expect(dependenceOf([], weighed(REPORT), weights)).toMatchObject({ share: 0, order: 0 });
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
