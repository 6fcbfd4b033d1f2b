import { describe, expect, test } from 'vitest';
import { numberOf, scaleOf } from '../../../src/text/numbers';

describe('numbers in words and figures', () => {
  test.each([
    ['zero', 0],
    ['six', 6],
    ['twenty', 20],
    ['ninety', 90],
    ['2022', 2022],
    ['1,200', 1200],
    ['1,200,000', 1_200_000],
    ['3.5', 3.5],
    ['$50', 50],
    ['90bn', 90e9],
    ['€90bn', 90e9],
    ['1.5m', 1.5e6],
    ['5k', 5000],
    ['20%', 20],
  ])('%s is %d', (word, expected) => {
    expect(numberOf(word)).toBeCloseTo(expected, 6);
  });

  test.each(['', 'envoy', 'point', '20-point', '1,2', '12,34', '1e5', 'Six', '1.2.3', '9'.repeat(13)])(
    '"%s" is none',
    (word) => {
      expect(numberOf(word)).toBeNull();
    },
  );

  test.each([
    ['thousand', 1e3],
    ['million', 1e6],
    ['billion', 1e9],
    ['bn', null],
    ['m', null],
    ['points', null],
  ])('the scale word "%s"', (word, expected) => {
    expect(scaleOf(word)).toBe(expected);
  });
});
