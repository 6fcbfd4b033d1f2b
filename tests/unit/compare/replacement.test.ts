import { describe, expect, test } from 'vitest';
import { BASE } from '../statements/written-article';
import { replacementsIn } from './written-copy';

/** A sentence with one place, written `[`here|there`]`, in which page and report differ. */
function differenceIn(written: string): readonly string[] {
  const side = (n: 1 | 2) => written.replace(/\[([^|]*)\|([^\]]*)\]/u, (...groups) => String(groups[n]));
  return replacementsIn(side(1), side(2));
}

describe('one thing stands in the place of another: what kind of difference it is', () => {
  test.each([
    [
      'The ministry counted [six|seven] wrecked tractors on the farms along the river.',
      'number: six / seven',
    ],
    ['The ministry bought grain for [$50|$80] a ton from farms along the river.', 'number: $50 / $80'],
    [
      'Envoys discussed a [20-point|28-point] draft on farms, rivers and ferries in the north.',
      'number: 20-point / 28-point',
    ],
    [
      'The railway bridge over the northern river was opened for freight in [2023|2024].',
      'date: 2023 / 2024',
    ],
    [
      'The railway bridge over the northern river opened for freight on [Monday|Friday] morning.',
      'date: Monday / Friday',
    ],
    [
      'Heavy freight trains crossed the repaired northern bridge again last [week|month].',
      'date: week / month',
    ],
    [
      'Heavy freight trains cross the repaired northern bridge to farms in [Odesa|Kharkiv] again.',
      'place: Odesa / Kharkiv',
    ],
    [
      '[Steve Witkoff|Marco Rubio] opened the repaired railway bridge over the northern river.',
      'person: Steve Witkoff / Marco Rubio',
    ],
    [
      '[Finnish|Polish] engineers repaired six railway bridges over the northern river.',
      'attribution: Finnish / Polish',
    ],
    [
      'The bridge was opened by the Finnish [prime minister|president] and a railway engineer.',
      'role: prime minister / president',
    ],
    [
      'The minister’s [nephew|cousin] repaired the railway bridge over the northern river.',
      'role: nephew / cousin',
    ],
    [
      'The [former|] minister opened the repaired railway bridge over the northern river.',
      'status: former / ',
    ],
    [
      'The ministry repaired [most|all] railway bridges over the northern river in spring.',
      'scope: most / all',
    ],
    [
      'The ministry repaired [none|some] of the railway bridges over the northern river.',
      'negation: none / some',
    ],
    ['The ministry did [not|] repair the railway bridge over the northern river.', 'negation: not / '],
    [
      'The farmers [welcomed|rejected] the repaired railway bridge over the northern river.',
      'negation: welcomed / rejected',
    ],
    [
      'The railway bridge over the northern river reopens [before|after] the harvest.',
      'negation: before / after',
    ],
  ])('%s', (written, expected) => {
    expect(differenceIn(written)).toEqual([expected]);
  });
});

describe('nothing sure', () => {
  test.each([
    ['a rough figure', 'The ministry counted [about 600|640] wrecked tractors along the northern river.'],
    ['a bound', 'The ministry counted [more than 600|640] wrecked tractors along the northern river.'],
    [
      'a rough figure, with its word in both',
      'The ministry counted about [600|640] wrecked tractors along the northern river.',
    ],
    [
      'one figure in two spellings',
      'The ministry counted [six|6] wrecked tractors along the northern river.',
    ],
    ['a figure and a word', 'The ministry counted [six|several] wrecked tractors along the northern river.'],
    [
      'other things counted',
      'The ministry counted [six wrecked tractors|nine drowned horses] on the farms along the northern river.',
    ],
    ['synonyms', 'The ministry [repaired|mended] the railway bridge over the northern river.'],
    ['a word left out', 'The ministry repaired the [northern|] railway bridge over the river in spring.'],
    [
      'a place and one within it',
      'Heavy trains cross the repaired bridge over the river in [Miami|Florida] again.',
    ],
    [
      'a person and an office',
      '[Steve Witkoff|The minister] opened the repaired railway bridge over the northern river.',
    ],
    [
      'a state and its capital, which speak for one another',
      '[Washington|The US] paid for the repaired railway bridge over the northern river.',
    ],
    [
      'nor a state and its government',
      '[Russia|The Kremlin] paid for the repaired railway bridge over the northern river.',
    ],
    [
      'two people for one',
      'The ministry thanked [Witkoff|Witkoff and Rubio] for the railway bridge over the northern river.',
    ],
    ['"not only"', 'The ministry [not only|] repaired the railway bridge over the northern river.'],
    ['"not yet"', 'The ministry has [not yet|now] repaired the railway bridge over the northern river.'],
    ['"no longer"', 'The ministry [no longer|] repairs the railway bridge over the northern river.'],
    [
      'what it is not, beside what it is',
      'The ministry repaired six bridges[, not four,|] over the northern river in spring.',
    ],
    ['not the opposite', 'The ministry [welcomed|repaired] the railway bridge over the northern river.'],
    [
      'two words for much',
      'The ministry repaired [all|every] railway bridge over the northern river in spring.',
    ],
    [
      'another clause',
      'The ministry, [which had counted six wrecked tractors in spring|as its nine envoys told farmers], repaired the railway bridge over the northern river near the old mill.',
    ],
  ])('%s', (_, written) => {
    expect(differenceIn(written)).toEqual([]);
  });
});

describe('two places in which something else stands are two differences', () => {
  test('told apart', () => {
    const here = 'The ministry repaired six railway bridges over the northern river near Odesa on Monday.';
    const there = here.replace('six', 'seven').replace('Odesa', 'Kharkiv');
    expect(replacementsIn(here, there)).toEqual(['number: six / seven', 'place: Odesa / Kharkiv']);
  });
});

test('each pair of opposites that the data holds is found where one stands in the place of the other', () => {
  const pairs = [...BASE.opposites].flatMap(([word, others]) => [...others].map((other) => [word, other]));
  const silent = pairs.filter(
    ([a, b]) =>
      differenceIn(`The Finnish ministry [${a}|${b}] the railway bridge over the northern river.`).length ===
      0,
  );
  expect(silent.map((pair) => pair.join(' '))).toEqual([]);
});
