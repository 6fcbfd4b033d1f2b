import { describe, expect, test } from 'vitest';
import { slotsIn } from '../written-article';

describe('how two people are related', () => {
  test.each([
    ['before the name', "Trump's son-in-law Jared Kushner came."],
    ['after the name', "Jared Kushner, the president's son-in-law, came."],
    ['is', "Jared Kushner is the president's son-in-law."],
  ])('%s', (_, line) => {
    expect(slotsIn('relation', line)).toEqual(['jared-kushner = son-in-law']);
  });
});

describe('no relation is told', () => {
  test.each([
    ['of nobody named', "Trump's son-in-law came."],
    ['of somebody else', "Jared Kushner's brother came."],
    ['by a name alone', 'Donald Trump and Jared Kushner came.'],
  ])('%s', (_, line) => {
    expect(slotsIn('relation', line)).toEqual([]);
  });
});
