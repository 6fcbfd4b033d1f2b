import { describe, expect, test } from 'vitest';
import { areOtherTimes } from '../../../src/compare/time-ago';
import { readItems } from '../../../src/statements/sentence';
import { BASE } from '../statements/written-article';

const differ = (a: string, b: string) => areOtherTimes(readItems(a, BASE), readItems(b, BASE), null);

describe('how long ago something was', () => {
  test.each([
    ['last month', 'two years ago'],
    ['weeks ago', 'two days ago'],
    ['weeks ago', 'years ago'],
    ['three months ago', 'three weeks ago'],
  ])('can’t be both %s and %s', (a, b) => {
    expect([differ(a, b), differ(b, a)]).toEqual([true, true]);
  });

  test.each([
    ['last month', 'weeks ago'],
    ['four weeks ago', 'last month'],
    ['two years ago', 'two years ago'],
    ['two years', 'two days'],
    ['a while ago', 'two days ago'],
  ])('may be both %s and %s, or tells nothing of it', (a, b) => {
    expect([differ(a, b), differ(b, a)]).toEqual([false, false]);
  });
});
