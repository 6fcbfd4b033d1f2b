import { describe, expect, test } from 'vitest';
import { slotsIn } from '../written-article';

const TALKS = 'US and Ukrainian envoys held talks in Miami that ended on Sunday.';
const days = (count: number) => [`miami-talks-2025-12-19 = ${count}`];

describe('how long talks went on', () => {
  test.each([
    ['days of talks', 'Three days of talks in Miami ended on Sunday.', 3],
    ['in a compound', 'A two-day meeting in Miami ended on Sunday.', 2],
    ['that lasted', 'The talks in Miami lasted four days.', 4],
    ['in hours', 'The talks in Miami took 72 hours.', 3],
    ['by the last of them', 'The talks in Miami ended on their third and final day.', 3],
    ['between days of the week', 'The envoys held talks in Miami from Friday to Sunday.', 3],
    ['between dates', 'The envoys met in Miami from 19 to 21 December.', 3],
  ])('%s', (_, line, count) => {
    expect(slotsIn('duration', line)).toEqual(days(count));
  });

  test('of the talks in the sentence before', () => {
    expect(slotsIn('duration', TALKS, 'It took them three days in all.')).toEqual(days(3));
  });
});

describe('other times are none', () => {
  test.each([
    ['after them', 'Three days after the talks in Miami Umerov was in Kyiv.'],
    ['before them', 'Three days before the talks in Miami Umerov was in Kyiv.'],
    ['of something else', 'Three days of mourning were declared in Odesa.'],
    ['to come', 'The talks in Miami will last three days.'],
    ['a question', 'Will three days of talks in Miami be enough?'],
    ['a truce', 'Envoys at the talks in Miami discussed a 72-hour truce.'],
  ])('%s', (_, line) => {
    expect(slotsIn('duration', TALKS, line)).toEqual([]);
  });
});
