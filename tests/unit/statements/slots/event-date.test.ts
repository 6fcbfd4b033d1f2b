import { describe, expect, test } from 'vitest';
import { slotsIn } from '../written-article';

const MIAMI = 'miami-talks-2025-12-19';

describe('when the talks took place', () => {
  test.each([
    ['a range', 'The Miami talks took place on December 19-21, 2025.', '2025-12-19/2025-12-21/whole'],
    [
      'a range in words',
      'Talks in Miami were held from 19 to 21 December 2025.',
      '2025-12-19/2025-12-21/whole',
    ],
    ['the day they ended', 'The Miami talks concluded on Sunday.', '2025-12-21/2025-12-21/end'],
    ['one of the days', 'Talks in Miami went on on Saturday.', '2025-12-20/2025-12-20/part'],
  ])('%s', (_, line, days) => {
    expect(slotsIn('date', line)).toEqual([`${MIAMI} = ${days}`]);
  });

  test('a labelled date in a table', () => {
    expect(slotsIn('date', '# Miami talks', '| Date | December 17, 2025')).toEqual([
      `${MIAMI} = 2025-12-17/2025-12-17/whole`,
    ]);
  });
});

describe('a date near talks may date something else', () => {
  test.each([
    ['a duration', ['The talks in Miami lasted three days.']],
    ['a duration in figures', ['The talks in Miami lasted for 3 days.']],
    ['a vague time', ['Talks in Miami took place last month.']],
    ['another clause', ['The Miami talks went on, but the law was signed on 4 May 2024.']],
    ['another row of the table', ['# Miami talks', '| Published | December 17, 2025']],
    ['no talks', ['A fire broke out in Miami on Sunday.']],
  ])('%s', (_, lines) => {
    expect(slotsIn('date', ...lines)).toEqual([]);
  });
});
