import { describe, expect, test } from 'vitest';
import { slotsIn } from '../written-article';

describe('which plan, by its points', () => {
  test.each([
    ['leaked', 'A 28-point US plan was leaked.', ['leaked = 28']],
    ['discussed', 'A 20-point plan was discussed in Miami on Sunday.', ['discussed = 20']],
    ['in words', 'A twenty-point plan was leaked.', ['leaked = 20']],
  ])('%s', (_, line, slots) => {
    expect(slotsIn('points', line)).toEqual(slots);
  });
});

describe('none is told', () => {
  test.each([
    ['no plan', 'They won by 28 points.'],
    ['two plans', 'A 28-point plan leaked before a 20-point plan was written.'],
    ['nothing of it', 'He has read the 28-point plan.'],
  ])('%s', (_, line) => {
    expect(slotsIn('points', line)).toEqual([]);
  });
});
