import { describe, expect, test } from 'vitest';
import { isAssertion, supportOf } from '../../../src/compare/support';
import { type TermWeights, weigh, weighTerms } from '../../../src/library/weigh';
import { read, readLast } from '../statements/written-article';
import { FILLER } from './written-library';

const PAGE =
  'Steve Witkoff met Rustem Umerov in Miami for three days of talks on security guarantees for Ukraine.';
const WEIGHTS: TermWeights = weighTerms(read([PAGE, ...FILLER]));

function score(a: string, b: string, published = '2025-12-22'): number | null {
  const [mine] = read([a], published);
  const other = readLast(b);
  if (!mine) throw new Error('The page holds no statement.');
  return supportOf(weigh(mine, WEIGHTS), weigh(other, WEIGHTS), WEIGHTS)?.score ?? null;
}

describe('the closer two statements, the higher the score', () => {
  /** From the closest to the farthest. */
  const ranked = [
    PAGE,
    'Three days of talks in Miami between Umerov and Witkoff dealt with guarantees for the security of Ukraine.',
    'Witkoff and Umerov spoke in Miami about guarantees.',
    'Security was tight in Miami.',
  ];

  test.each(ranked.slice(1).map((line, i) => [ranked[i] as string, line] as const))(
    '"%s" before "%s"',
    (closer, farther) => {
      expect(score(PAGE, closer) ?? 0).toBeGreaterThan(score(PAGE, farther) ?? 0);
    },
  );

  test('nothing in common is no support', () => {
    expect(score(PAGE, 'Heavy snow closed schools across the northern counties.')).toBeNull();
  });

  test('it is the same in both directions', () => {
    for (const line of ranked) expect(score(PAGE, line)).toBeCloseTo(score(line, PAGE) ?? -1, 10);
  });
});

describe('the event gate', () => {
  const line = 'The talks in Miami on security guarantees were long.';

  test('lets statements on one round through', () => {
    expect(score(line, line)).not.toBeNull();
  });

  test('keeps two rounds apart, however similar the words', () => {
    expect(score(line, line, '2025-12-07')).toBeNull();
  });

  test('keeps "productive" of two meetings apart', () => {
    const withUkraine = 'Witkoff called the talks with the Ukrainian delegation productive.';
    const withRussia = 'Witkoff called the talks with Kirill Dmitriev productive.';
    expect(score(withUkraine, withRussia)).toBeNull();
  });
});

describe('what can support at all', () => {
  test.each([
    ['Steve Witkoff met Rustem Umerov.', true],
    ['Will Witkoff meet Umerov again?', false],
    ['And so?', false],
    ['Miami', false],
  ])('%s: %s', (line, expected) => {
    expect(isAssertion(readLast(line))).toBe(expected);
  });
});
