import { describe, expect, test } from 'vitest';
import { slotsIn } from '../written-article';

describe('whose plan it is', () => {
  test.each([
    ['a possessor', "Trump's 20-point plan is on the table.", '20-point plan = us'],
    ['within its name', 'A 28-point US peace plan was leaked.', '28-point plan = us'],
    ['who advanced it', 'Ukraine has advanced its own 20-point proposal.', '20-point plan = ukraine'],
    [
      'where it was proposed',
      'A 20-point framework proposed in the United States was discussed.',
      '20-point plan = us',
    ],
    [
      'several makers',
      'The 28-point plan drafted by Witkoff and Dmitriev leaked.',
      '28-point plan = russia+us',
    ],
    [
      'a number in words',
      "Trump's twenty-eight-point plan and Ukraine's six-point plan",
      '6-point plan = ukraine',
    ],
  ])('%s', (_, line, slot) => {
    expect(slotsIn('origin', line)).toContain(slot);
  });
});

describe('taking part in a plan is not making it', () => {
  test.each([
    ['nobody named', 'The 20-point plan was discussed.'],
    ['rejecting it', 'Russia rejected the 20-point plan.'],
    ['backing it', 'Europe backed a 20-point plan.'],
    ['what it is about', 'The 20-point Ukraine peace plan was discussed.'],
    ['points without a plan', 'The US and Ukraine discussed 20 points.'],
    ['another number', 'Six benchmarks were set in the US plan.'],
  ])('%s', (_, line) => {
    expect(slotsIn('origin', line)).toEqual([]);
  });
});
