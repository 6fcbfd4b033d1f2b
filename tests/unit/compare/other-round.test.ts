import { describe, expect, test } from 'vitest';
import { FILLER, readingOf, type WrittenReport } from './written-library';

/** What every report on the war tells in passing. */
const BACKGROUND =
  'Russian troops hold about a fifth of Ukraine after nearly four years of full-scale invasion.';

/** Reports of 22 December on the round in Miami. */
const MIAMI: readonly WrittenReport[] = [
  {
    lines: [
      'US and Ukrainian delegations held three days of talks in Miami from 19 to 21 December.',
      'Steve Witkoff called the talks with the Ukrainian delegation in Miami productive and constructive.',
      'The Ukrainian delegation was led by Rustem Umerov, who spoke of progress in Miami.',
      'The talks in Miami brought no breakthrough, an official said.',
      'Russian troops still hold about a fifth of Ukraine after nearly four years of the full-scale invasion.',
      ...FILLER.slice(0, 5),
    ],
  },
];

interface Round {
  readonly name: string;
  readonly published: string;
  readonly lines: readonly string[];
}

/** Pages on other rounds, told in much the same words. */
const ROUNDS: readonly Round[] = [
  {
    name: 'another city and year',
    published: '2025-06-03',
    lines: [
      'Russian and Ukrainian delegations held one day of talks in Istanbul on 2 June.',
      'Vladimir Medinsky called the talks with the Ukrainian delegation in Istanbul fruitless.',
      'The talks in Istanbul brought a breakthrough, an official said.',
      BACKGROUND,
    ],
  },
  {
    name: 'the same city two weeks before',
    published: '2025-12-07',
    lines: [
      'US and Ukrainian delegations held two days of talks in Miami from 4 to 5 December.',
      'Steve Witkoff called the talks with the Ukrainian delegation in Miami unproductive.',
      'The talks in Miami brought a breakthrough, an official said.',
      BACKGROUND,
    ],
  },
  {
    name: 'a place that the record lacks',
    published: '2025-12-22',
    lines: [
      'US and Ukrainian delegations held five days of talks in Oslo from 15 to 19 December.',
      'Steve Witkoff called the talks with the Ukrainian delegation in Oslo unproductive.',
      'The talks in Oslo brought a breakthrough, an official said.',
      BACKGROUND,
    ],
  },
];

describe.each(ROUNDS)('a page on a round in $name, beside reports on Miami', ({ lines, published }) => {
  const reading = readingOf(lines, MIAMI, published);

  test('differs from them in nothing: its days, views and outcome are its own', () => {
    expect(reading.findings.filter((finding) => finding.relation === 'conflicts')).toEqual([]);
  });

  test('has its background corroborated, and nothing that it tells of its own round', () => {
    const supported = reading.findings.map(({ statement }) => lines[statement]);
    expect(supported).toEqual([BACKGROUND]);
  });

  test('is told that no report tells of its event', () => {
    expect(reading.compared.ofSameEvent).toBe(0);
  });
});

test('the same sentences on Miami itself do differ', () => {
  const page = (ROUNDS[1]?.lines ?? []).map((line) => line.replace('4 to 5 December', '19 to 20 December'));
  const { findings, compared } = readingOf(page, MIAMI, '2025-12-22');
  expect(
    findings.filter((finding) => finding.relation === 'conflicts').map(({ statement }) => statement),
  ).toEqual(expect.arrayContaining([0, 1, 2]));
  expect(compared.ofSameEvent).toBe(1);
});
