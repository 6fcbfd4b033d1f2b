import { describe, expect, test } from 'vitest';
import { slotsIn } from '../written-article';

const TALKS = 'US and Ukrainian envoys met in Miami on Sunday.';

describe('who leads a delegation', () => {
  test.each([
    ['led by', 'The Ukrainian delegation was led by Rustem Umerov.'],
    ['who heads it', "Rustem Umerov, who heads Kyiv's team, flew home."],
    ['by his title', "Ukraine's top negotiator, Rustem Umerov, flew home."],
    ['in charge', "Kyiv's delegation, with Rustem Umerov in charge, flew home."],
    ['as a title', 'It fell to Rustem Umerov to speak for Kyiv as chief negotiator.'],
    ['a people led by', 'The Ukrainians, led by Rustem Umerov, flew home.'],
  ])('%s', (_, line) => {
    expect(slotsIn('leader', TALKS, line)).toEqual(['ukraine = rustem-umerov']);
  });
});

describe('nobody leads it', () => {
  test.each([
    ['who is there', 'Rustem Umerov was part of the Ukrainian delegation.'],
    ['a deputy', 'Serhiy Kyslytsya, deputy head of the Ukrainian delegation, flew home.'],
    ['of another side', 'The Ukrainian delegation was received by Steve Witkoff, who led the talks.'],
    ['a question', 'Is the Ukrainian delegation led by Rustem Umerov?'],
    ['later', 'Who will lead the Ukrainian delegation next time, Rustem Umerov did not say.'],
  ])('%s', (_, line) => {
    expect(slotsIn('leader', TALKS, line)).toEqual([]);
  });
});
