import { describe, expect, test } from 'vitest';
import { slotsIn } from '../written-article';

describe('on whose side somebody sits', () => {
  test.each([
    ['an envoy of a country', 'Russian envoy Kirill Dmitriev came to Miami.', ['kirill-dmitriev = russia']],
    [
      'one of a group',
      "US officials, including Trump's son-in-law Jared Kushner, met.",
      ['jared-kushner = us'],
    ],
    [
      'the head of a delegation',
      'The Ukrainian delegation led by Rustem Umerov left.',
      ['rustem-umerov = ukraine'],
    ],
    [
      'several of a group',
      'Russian representatives including Kirill Dmitriev and Yuri Ushakov met.',
      ['kirill-dmitriev = russia', 'yuri-ushakov = russia'],
    ],
    [
      'also where it is wrong',
      'Ukrainian negotiators, including Jared Kushner, met.',
      ['jared-kushner = ukraine'],
    ],
  ])('%s', (_, line, slots) => {
    expect(slotsIn('side', line)).toEqual(slots);
  });
});

describe('standing near a country is no side', () => {
  test.each([
    ['a group of two countries', 'Other US and Ukrainian envoys, including Jared Kushner, met.'],
    ['somebody the group met', 'US officials met Kirill Dmitriev in Miami.'],
    ['somebody the group spoke of', 'Ukrainian officials said that Steve Witkoff was on his way.'],
    ['no country', 'Officials including Jared Kushner met.'],
    ['no group', 'Russia and Kirill Dmitriev'],
  ])('%s', (_, line) => {
    expect(slotsIn('side', line)).toEqual([]);
  });
});
