import { describe, expect, test } from 'vitest';
import { slotsIn } from '../written-article';

describe('people who meet the others together sit on one side', () => {
  test.each([
    ['joined by "and"', 'Steve Witkoff and Jared Kushner met Kirill Dmitriev.', ['jared-kushner = us']],
    [
      'accompanied',
      "Steve Witkoff, accompanied by Trump's son-in-law Jared Kushner, held talks with the Russians.",
      ['jared-kushner = us'],
    ],
  ])('%s', (_, line, slots) => {
    expect(slotsIn('side', line)).toEqual(slots);
  });
});

describe('standing beside somebody is no side', () => {
  test.each([
    ['two who met each other', 'Steve Witkoff and Rustem Umerov met in Miami.'],
    ['no meeting', 'Steve Witkoff and Jared Kushner own property in Florida.'],
    ['apart in the sentence', 'Steve Witkoff met Rustem Umerov; later Jared Kushner left.'],
  ])('%s', (_, line) => {
    expect(slotsIn('side', line)).toEqual([]);
  });
});
