import { describe, expect, test } from 'vitest';
import { slotsIn } from '../written-article';

const TALKS = '# Talks in Miami end';

describe('who made a joint statement', () => {
  test('two people, whoever is named first', () => {
    const slots = ['miami-talks-2025-12-19 = rustem-umerov+steve-witkoff'];
    expect(slotsIn('signatory', TALKS, 'Witkoff and Umerov issued a joint statement.')).toEqual(slots);
    expect(slotsIn('signatory', TALKS, 'A joint statement of Umerov and Steve Witkoff came out.')).toEqual(
      slots,
    );
  });
});

describe('is not told', () => {
  test.each([
    ['by one name', 'Witkoff issued a joint statement.'],
    ['by three', 'Witkoff, Umerov and Kushner issued a joint statement.'],
    ['without a joint statement', 'Witkoff and Umerov issued statements.'],
  ])('%s', (_, line) => {
    expect(slotsIn('signatory', TALKS, line)).toEqual([]);
  });
});
