import { describe, expect, test } from 'vitest';
import { timeOf } from '../time-of';
import { blockList, reportOf } from './example-source';
import { LONG } from './shape-case';

describe('author and date', () => {
  /** The document's lines, author, date. The source record has no author and says 2025-11-30. */
  const cases: readonly (readonly [string, readonly string[], string | null, string])[] = [
    ['nothing stated: the source record holds', ['Talks', LONG], null, '2025-11-30'],
    [
      'front matter',
      ['---', 'title: Talks', 'author: "Jo Doe"', 'date: 2025-12-01 10:00', '---', LONG],
      'Jo Doe',
      '2025-12-01T10:00',
    ],
    [
      'a line of fields',
      ['Talks', LONG, 'Date: 2025‑12‑02 09:27:23 | Source: press briefing', LONG],
      null,
      '2025-12-02T09:27:23',
    ],
    [
      'byline and date under the title',
      ['Talks', 'By Jo Doe and Ann Roe', 'Monday, December 1, 2025', LONG],
      'Jo Doe and Ann Roe',
      '2025-12-01',
    ],
  ];
  test.each(cases)('%s', (_name, lines, author, published) => {
    const report = reportOf(lines.join('\n'));
    expect([report.author, report.published]).toEqual([author, published]);
    expect(blockList(report).filter((block) => !block.includes(LONG))).toEqual(['title: Talks']);
  });
});

test('a hostile document is read in time that grows with its length', () => {
  const bricks = [
    '- ',
    '1. ',
    '| ',
    '#',
    ' ',
    '"',
    '“',
    '. ',
    'a:',
    'Follow us ',
    'aB',
    '(',
    '<',
    '{%',
    '**',
  ];
  for (const brick of bricks) {
    const raw = `Talks\n${LONG}\nx${brick.repeat(40_000)}x\n${'x\n'.repeat(2_000)}`;
    const read = () => expect(blockList(reportOf(raw))[0]).toBe('title: Talks');
    expect(timeOf(read, 1), JSON.stringify(brick)).toBeLessThan(1_000);
  }
});
