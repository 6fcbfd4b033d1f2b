import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/engine';
import { articleOf } from '../statements/written-article';
import { FILLER, libraryOf, type WrittenReport } from './written-library';

const FACT =
  'Rustem Umerov said the Ukrainian delegation handed 64 captured officers to the Red Cross in Istanbul.';
const PAGE = [
  'Steve Witkoff met reporters outside the hotel.',
  'Jared Kushner stayed away from the cameras.',
];

/** Facts told as left out by a page, in order. */
function leftOut(
  reports: readonly WrittenReport[],
  page: readonly string[] = PAGE,
  published: string | null = '2025-12-22',
): readonly string[] {
  const library = libraryOf(...reports);
  return compare(articleOf(page, published), library).leavesOut.map(
    ({ source, sourceStatement }) =>
      library.reports.find(({ report }) => report.id === source)?.statements[sourceStatement]?.text ?? '',
  );
}

const report = (lines: readonly string[], more: Partial<WrittenReport> = {}): WrittenReport => ({
  lines: [...lines, ...FILLER],
  ...more,
});

describe('what a page leaves out', () => {
  test('a fact that another report carries', () => {
    expect(leftOut([report([FACT])])).toEqual([FACT]);
  });

  test('once, however many reports carry it, with all of them', () => {
    const library = libraryOf(report([FACT]), { lines: [FACT] });
    expect(compare(articleOf(PAGE), library).leavesOut).toMatchObject([{ sources: ['r1', 'r2'] }]);
  });

  test('what more origins carry comes first', () => {
    const rarer =
      'Yuri Ushakov told RIA that 17 Russian deputies would fly from Sochi to Geneva with Kirill Dmitriev.';
    const more =
      'The Ukrainian delegation handed 64 captured officers to the Red Cross in Istanbul, Kirill Dmitriev said.';
    expect(leftOut([report([rarer, FACT]), { lines: [more] }])).toEqual([
      expect.stringContaining('64'),
      rarer,
    ]);
  });
});

describe('one story doesn’t fill the list', () => {
  const FIRST =
    'Rustem Umerov said 64 captured officers, 12 nurses and 7 priests were handed to the Red Cross in Istanbul.';
  const BESIDE = 'Kirill Dmitriev said 31 wounded sailors and 5 drivers were flown from Istanbul to Kazan.';
  const ELSEWHERE = 'Yuri Ushakov told RIA that 17 deputies would travel from Sochi to Geneva by train.';

  test.each([
    [
      'what stands right beside something listed comes after other stories',
      [FIRST, BESIDE, ...FILLER, ELSEWHERE],
      [FIRST, ELSEWHERE, BESIDE],
    ],
    ['and right before it', [BESIDE, FIRST, ...FILLER, ELSEWHERE], [FIRST, ELSEWHERE, BESIDE]],
    [
      'further on it is another story',
      [FIRST, ...FILLER.slice(0, 5), BESIDE, ...FILLER.slice(5), ELSEWHERE],
      [FIRST, BESIDE, ELSEWHERE],
    ],
  ])('%s', (_, lines, expected) => {
    expect(leftOut([{ lines }])).toEqual(expected);
  });

  test('the same place in another report is another story', () => {
    expect(
      leftOut([report([FIRST]), { lines: [...FILLER.slice(0, 1), BESIDE] }, { lines: [ELSEWHERE] }]),
    ).toEqual([FIRST, BESIDE, ELSEWHERE]);
  });
});

describe('what is never told as left out', () => {
  test.each([
    ['what the page carries', [report([FACT])], [...PAGE, FACT], '2025-12-22'],
    [
      'what the page carries in other words',
      [report([FACT])],
      [
        ...PAGE,
        'In Istanbul, the Red Cross was given 64 captured officers by the delegation of Ukraine, Umerov said.',
      ],
      '2025-12-22',
    ],
    [
      'what was published later than the page',
      [report([FACT], { published: '2025-12-24' })],
      PAGE,
      '2025-12-22',
    ],
    ['headings', [report([`## ${FACT}`])], PAGE, '2025-12-22'],
    ['questions', [report([FACT.replace('.', '?')])], PAGE, '2025-12-22'],
    [
      'comments without a fact',
      [report(['The mood behind the closed doors stayed strangely bright all along.'])],
      PAGE,
      '2025-12-22',
    ],
  ])('%s', (_, reports, page, published) => {
    expect(leftOut(reports, page, published)).toEqual([]);
  });

  test('what a report says once it contradicts itself', () => {
    const lines = [
      'NATO Secretary General Mark Rutte spoke with US President Donald Trump.',
      'NATO Secretary General Lars Holm Berg spoke with former US President Donald Trump.',
      'Former US President Donald Trump left the hall.',
    ];
    expect(leftOut([report([FACT, ...lines])])).toContain(FACT);
    expect(leftOut([report([...lines, FACT])])).not.toContain(FACT);
  });
});
