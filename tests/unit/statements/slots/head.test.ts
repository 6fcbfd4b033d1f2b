import { describe, expect, test } from 'vitest';
import { slotsIn } from '../written-article';

describe('an office told by what its holder runs', () => {
  test.each([
    ['who runs it', "Kirill Dmitriev, who runs Russia's sovereign wealth fund, flew home."],
    ['head of it', "Kirill Dmitriev, head of Russia's sovereign wealth fund, flew home."],
  ])('%s', (_, line) => {
    expect(slotsIn('office', line).some((slot) => slot.endsWith('= kirill-dmitriev'))).toBe(true);
  });
});

describe('nobody is told to run it', () => {
  test.each([
    ['the fund alone', "Russia's sovereign wealth fund is large."],
    ['somebody beside it', "Steve Witkoff spoke of Russia's sovereign wealth fund."],
    ['another sentence', "Steve Witkoff flew home. The head of Russia's sovereign wealth fund did too."],
  ])('%s', (_, line) => {
    expect(slotsIn('office', line)).toEqual([]);
  });
});
