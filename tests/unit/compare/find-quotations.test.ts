import { describe, expect, test } from 'vitest';
import { FILLER, readingOf } from './written-library';

const WORDS = 'We will give the guarantees that our partners have asked for since the first day in Geneva';
const LATER = 'We will give the guarantees that our allies have asked for since the first day in Geneva';

/** Findings on quotations as `page statement: rule, source/statement`. */
function quotationsIn(
  page: readonly string[],
  ...reports: readonly (readonly string[])[]
): readonly string[] {
  return readingOf(
    page,
    reports.map((lines) => [...lines, ...FILLER]),
  )
    .findings.filter((finding) => finding.rule.startsWith('quotation-'))
    .map((one) => `${one.statement}: ${one.rule.slice(10)}, ${one.source}/${one.sourceStatement}`);
}

describe('a quotation on the page and in a report', () => {
  test.each([
    ['word for word', `"${WORDS}," Umerov said.`, ['0: same, r1/0']],
    [
      'cut shorter',
      '"The guarantees that our partners have asked for," Umerov said.',
      ['0: truncated, r1/0'],
    ],
    ['with another word', `"${LATER}," Umerov said.`, ['0: altered, r1/0']],
    ['another one', '"The next round will be held in Istanbul after the holidays," Umerov said.', []],
    ['without marks', `${WORDS}, Umerov said.`, []],
  ])('%s', (_, line, expected) => {
    expect(quotationsIn([line], [`"${WORDS}," Rustem Umerov said.`])).toEqual(expected);
  });

  test('in curly marks is the same', () => {
    expect(quotationsIn([`“${WORDS},” Umerov said.`], [`"${WORDS}," Umerov said.`])).toEqual([
      '0: same, r1/0',
    ]);
  });

  test('found word for word is not altered elsewhere in the same report', () => {
    const report = [`"${LATER}," Umerov said.`, `"${WORDS}," he added.`];
    expect(quotationsIn([`"${WORDS}," Umerov said.`], report)).toEqual(['0: same, r1/1']);
  });

  test('is looked up in each report by itself', () => {
    expect(
      quotationsIn([`"${WORDS}," Umerov said.`], [`"${WORDS}," Umerov said.`], [`"${LATER}," Umerov said.`]),
    ).toEqual(['0: same, r1/0', '0: altered, r2/0']);
  });
});

test('the same quotation is an echo: it adds no independent origin', () => {
  const reports = [0, 5].map((from) => [`"${WORDS}," Umerov said.`, ...FILLER.slice(from, from + 5)]);
  const reading = readingOf([`"${WORDS}," Rustem Umerov said.`], reports);
  expect(reading.findings.map((finding) => finding.echo)).toEqual([true, true]);
  expect(reading.corroborations).toMatchObject([{ reports: 2, origins: 1, origin: 'Rustem Umerov' }]);
});

test('the spans are the words between the marks', () => {
  const page = `“${WORDS},” Umerov said.`;
  const [finding] = readingOf([page], [[`"${WORDS}," Umerov said.`, ...FILLER]]).findings;
  expect(page.slice(finding?.pageSpan.start, finding?.pageSpan.end)).toBe(`${WORDS},`);
});
