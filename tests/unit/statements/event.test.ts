import { describe, expect, test } from 'vitest';
import { OTHER_ROUND } from '../../../src/statements/event';
import { read } from './written-article';

/** Events of all statements, for an article published on a day. */
function eventsIn(lines: readonly string[], published: string | null): readonly (string | null)[] {
  return read(lines, published).map((statement) => statement.event);
}

const FIRST = 'miami-talks-2025-12-04';
const SECOND = 'miami-talks-2025-12-19';

describe('two rounds of talks in one city are told apart', () => {
  test.each([
    ['by the day of publication: the first', 'Talks in Miami went on.', '2025-12-07', FIRST],
    ['by the day of publication: the second', 'Talks in Miami went on.', '2025-12-22', SECOND],
    ['by the date named', 'Talks in Miami on December 5, 2025 ended.', '2025-12-22', FIRST],
    ['by the range named, weeks later', 'Talks in Miami on December 19-21 ended.', '2026-01-20', SECOND],
    ['by a capital before "talks"', 'The Berlin talks went on.', '2025-12-16', 'berlin-talks-2025-12-14'],
    ['by the area around', 'Talks in Florida went on.', '2025-12-22', SECOND],
  ])('%s', (_, line, published, event) => {
    expect(eventsIn([line], published)).toEqual([event]);
  });
});

describe('where the round is not known, none is guessed', () => {
  test.each([
    ['no day of publication', 'Talks in Miami went on.', null, 'talks@miami'],
    ['long after', 'Talks in Miami went on.', '2026-03-20', 'talks@miami'],
    ['an earlier round', 'The previous round of talks in Miami failed.', '2025-12-22', OTHER_ROUND],
    [
      'a round of another month',
      "Last month's meeting in Geneva produced a plan.",
      '2025-12-22',
      OTHER_ROUND,
    ],
  ])('%s', (_, line, published, event) => {
    expect(eventsIn([line], published)).toEqual([event]);
  });
});

describe('what an article is about goes for its other statements on talks', () => {
  test('but for no other facts', () => {
    const lines = ['# Miami talks end', 'The talks were long.', 'A drone hit Odesa.'];
    expect(eventsIn(lines, '2025-12-22')).toEqual([SECOND, SECOND, null]);
  });

  test('and not below a heading about another meeting', () => {
    const lines = [
      '# Miami talks end',
      'The talks were long.',
      '## Talks in Berlin',
      'The talks were short.',
    ];
    expect(eventsIn(lines, '2025-12-20').slice(1)).toEqual([
      SECOND,
      'berlin-talks-2025-12-14',
      'berlin-talks-2025-12-14',
    ]);
  });

  test.each(['A fire broke out in Miami.', 'Miami has beaches.'])('%s is about no talks', (line) => {
    expect(eventsIn([line], '2025-12-22')).toEqual([null]);
  });
});
