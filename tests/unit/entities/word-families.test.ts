import { describe, expect, test } from 'vitest';
import { wordReader } from '../../../src/entities/pattern';
import { familyExpander, inflected } from '../../../src/entities/word-families';

describe('a family stands for any of its words and phrases', () => {
  const families = { bad: ['futile', 'useless', 'dead end'], it: ['talks', 'round'] };

  test.each([
    ['no family', 'good talks', ['good talks']],
    ['words become alternatives', '$it good', ['talks|round good']],
    ['a phrase makes a pattern of its own', '$bad talks', ['futile|useless talks', 'dead end talks']],
    ['beside other words', 'poor|$bad $it', ['poor|futile|useless talks|round', 'dead end talks|round']],
    ['an unknown family stands for nothing', 'good|$worse talks', ['good talks']],
  ])('%s', (_, written, expected) => {
    expect(familyExpander(families)(written).map((words) => words.join(' '))).toEqual(expected);
  });
});

describe('words fit in other inflections', () => {
  test.each([
    ['a stem beside the word', 'abandon', ['abandon']],
    ['of an inflected word', 'abandoned', ['abandoned', 'abandon']],
    ['but not of a literal one', '=promising', ['promising']],
    ['nor of names', '@russia', ['@russia']],
    ['nor of "not"', '!not', ['!not']],
  ])('%s', (_, written, expected) => {
    expect(wordReader(undefined, inflected)(written)).toEqual(expected);
  });
});
