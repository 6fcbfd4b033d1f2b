import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../src/compare/candidate';
import { openComparison } from '../../../src/compare/consider';
import { findReplacements } from '../../../src/compare/find-replacements';
import { readStatements } from '../../../src/statements/read-statements';
import { articleOf, BASE } from '../statements/written-article';
import { FILLER, libraryOf } from './written-library';

const REPORT =
  'The Finnish ministry praised six rescue crews on farms along the northern river near Odesa after the floods.';

interface Days {
  readonly page?: string;
  readonly report?: string;
}

/** All that the channel considers when a page of one sentence meets a report with another. */
function considered(line: string, report = REPORT, days: Days = {}): readonly Candidate[] {
  const page = articleOf([line], days.page ?? '2025-12-22');
  const library = libraryOf({
    lines: [...FILLER, report],
    published: days.report ?? '2025-12-22',
  });
  return findReplacements(openComparison(page, readStatements(page, BASE), library, new Set()));
}

/** How often a rule was right so far is measured elsewhere: here it counts what the channel finds. */
const RARELY_RIGHT = 'its rule is right too rarely to be shown';

/** What it finds, as `rule: words here / words there`. */
function shown(line: string, report = REPORT, days: Days = {}): readonly string[] {
  const before = `${FILLER.join('\n')}\n`.length;
  return considered(line, report, days).flatMap(({ finding, dropped }) => {
    if (!finding || (dropped ?? RARELY_RIGHT) !== RARELY_RIGHT) return [];
    const { pageSpan, sourceSpan, rule } = finding;
    const there = report.slice(sourceSpan.start - before, sourceSpan.end - before);
    return `${rule}: ${line.slice(pageSpan.start, pageSpan.end)} / ${there}`;
  });
}

describe('one difference between near copies is shown, with the very words set off', () => {
  test.each([
    ['a number', REPORT.replace('six', 'seven'), ['replaced-number: seven / six']],
    ['a place', REPORT.replace('Odesa', 'Kharkiv'), ['replaced-place: Kharkiv / Odesa']],
    ['a body', REPORT.replace('Finnish', 'Polish'), ['replaced-attribution: Polish / Finnish']],
    ['the opposite', REPORT.replace('praised', 'criticised'), ['replaced-negation: criticised / praised']],
    [
      'beside words that make no difference',
      REPORT.replace('six', 'seven').replace('northern', 'swollen northern'),
      ['replaced-number: seven / six'],
    ],
    [
      'a word that only one of them has: the other is set off as a whole',
      REPORT.replace('ministry', 'ministry has not'),
      [`replaced-negation: has not / ${REPORT}`],
    ],
  ])('%s', (_, line, expected) => {
    expect(shown(line)).toEqual(expected);
  });

  test('in whatever way quotation marks and dashes are written', () => {
    const written =
      '“We repaired six bridges—all of them made of steel—along the northern river,” a farmer wrote.';
    const report = written.replace('six', 'nine').replaceAll('—', ' - ').replaceAll(/[“”]/gu, '"');
    expect(shown(written, report)).toEqual(['replaced-number: six / nine']);
  });

  test('as a difference between the outlets', () => {
    const [candidate] = considered(REPORT.replace('six', 'seven'));
    expect(candidate?.finding).toMatchObject({
      relation: 'conflicts',
      between: 'outlets',
      type: 'number',
      source: 'r1',
      sourceStatement: FILLER.length,
    });
  });
});

describe('other words inside the quotation marks of both', () => {
  const QUOTED =
    'A farmer near the northern river said: "We repaired the bridge with steel from wrecked tractors."';

  test.each([
    ['are another quotation', QUOTED.replace('wrecked', 'borrowed'), ['replaced-quote: borrowed / wrecked']],
    ['are none outside the marks', QUOTED.replace('northern', 'swollen'), []],
    [
      'are none where one report doesn’t quote',
      QUOTED.replaceAll('"', '').replace('wrecked', 'borrowed'),
      [],
    ],
    ['are none where only small words change', QUOTED.replace('with steel', 'by steel'), []],
  ])('%s', (_, line, expected) => {
    expect(shown(line, QUOTED)).toEqual(expected);
  });
});

test('a copy that dates a remark otherwise is shown, too', () => {
  const line = REPORT.replace('.', ', Umerov said on Thursday.');
  expect(shown(line, line.replace('Thursday', 'Friday'))).toHaveLength(1);
});

describe('two differences may be another happening told alike', () => {
  const line = REPORT.replace('six', 'seven').replace('Odesa', 'Kharkiv');

  test('nothing is shown', () => {
    expect(shown(line)).toEqual([]);
  });

  test('which is told to whoever asks why', () => {
    expect(considered(line)).toMatchObject([{ dropped: expect.stringMatching(/^two things differ/u) }]);
  });
});

describe('nothing is considered', () => {
  test.each([
    ['in the same sentence', REPORT],
    ['in a synonym', REPORT.replace('praised', 'lauded')],
    ['in a rough figure', REPORT.replace('six', 'about seven')],
    [
      'in a sentence about something else',
      'The Finnish ministry sold seven old ferries to a yard in Kharkiv.',
    ],
  ])('%s', (_, line) => {
    expect(considered(line)).toEqual([]);
  });
});

describe('the same words in reports of other days may tell of another happening', () => {
  const line = REPORT.replace('six', 'seven');

  test.each([
    ['the same day', '2025-12-22', 1],
    ['six days later', '2025-12-28', 1],
    ['six days earlier', '2025-12-16', 1],
    ['seven days later', '2025-12-29', 0],
    ['seven days earlier', '2025-12-15', 0],
  ])('%s', (_, day, count) => {
    expect(considered(line, REPORT, { page: day })).toHaveLength(count);
  });
});

test('a report that the page must not meet takes no part', () => {
  const page = articleOf([REPORT.replace('six', 'seven')]);
  const library = libraryOf({ lines: [REPORT] });
  const statements = readStatements(page, BASE);
  expect(findReplacements(openComparison(page, statements, library, new Set()))).toHaveLength(1);
  expect(findReplacements(openComparison(page, statements, library, new Set(['r1'])))).toEqual([]);
});
