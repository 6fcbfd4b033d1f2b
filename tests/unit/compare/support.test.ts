import { describe, expect, test } from 'vitest';
import { isAssertion, supportOf } from '../../../src/compare/support';
import { type TermWeights, weigh, weighTerms } from '../../../src/library/weigh';
import type { Slot } from '../../../src/model';
import { read, readLast } from '../statements/written-article';
import { slot } from './rules/written-slot';
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

describe('what both tell alike', () => {
  const side = (key: string, value: string) => slot('side', key, value);
  const [KUSHNER, WITKOFF] = [side('jared-kushner', 'us'), side('steve-witkoff', 'us')];

  /** Slots told alike by two sentences whose slots are written by hand. */
  function toldAlike(
    a: readonly Slot[],
    b: readonly Slot[],
    lines = ['Kushner waited.', 'Kushner sat down.'],
  ) {
    const weights = weighTerms(read([...FILLER, ...lines]));
    const [mine, theirs] = [a, b].map((slots, i) => ({ ...readLast(lines[i] ?? ''), slots }));
    if (!mine || !theirs) throw new Error('The lines hold no statement.');
    return supportOf(weigh(mine, weights), weigh(theirs, weights), weights)?.told;
  }

  test.each<readonly [string, readonly Slot[], readonly Slot[], readonly Slot[]]>([
    ['the same of one person', [KUSHNER], [KUSHNER], [KUSHNER]],
    ['the same among other things', [WITKOFF, KUSHNER], [side('marco-rubio', 'us'), KUSHNER], [KUSHNER]],
    ['not another value', [KUSHNER], [side('jared-kushner', 'ukraine')], []],
    ['not of somebody else', [KUSHNER], [WITKOFF], []],
    ['not of another kind', [KUSHNER], [slot('status', 'jared-kushner', 'us')], []],
    [
      'a maker in common of one plan',
      [slot('origin', '20-point plan', 'ukraine')],
      [slot('origin', '20-point plan', 'europe+ukraine')],
      [slot('origin', '20-point plan', 'ukraine')],
    ],
    [
      'a view of all meetings and of one of them',
      [slot('assessment', 'talks:all', 'positive')],
      [slot('assessment', 'talks:russia', 'positive')],
      [slot('assessment', 'talks:all', 'positive')],
    ],
  ])('%s', (_, a, b, told) => {
    expect(toldAlike(a, b)).toEqual(told);
  });

  test('not in sentences that have hardly a word in common: it was likely read amiss', () => {
    const lines = FILLER.slice(0, 2).map((line) => `${line.replace('.', '')}, Kushner said on Monday.`);
    const worn = weighTerms(read([...lines, ...FILLER.map((line) => line.replace('.', ' near Kushner.'))]));
    const [mine, theirs] = lines.map((line) => weigh({ ...readLast(line), slots: [KUSHNER] }, worn));
    if (!mine || !theirs) throw new Error('The lines hold no statement.');
    const support = supportOf(mine, theirs, worn);
    expect(support?.shared).toEqual([KUSHNER]);
    expect(support?.told).toEqual([]);
  });

  test('it raises the score', () => {
    expect(score('Kushner waited.', 'Kushner sat down.')).not.toBeNull();
    const line = 'US officials, including Jared Kushner, waited.';
    const alike = 'US officials, including Jared Kushner, sat down.';
    expect(score(line, alike) ?? 0).toBeGreaterThan(score(line, alike.replace('including', 'without')) ?? 1);
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
