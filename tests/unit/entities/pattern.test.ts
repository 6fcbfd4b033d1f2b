import { describe, expect, test } from 'vitest';
import { arePatterns, compilePattern, listsIn, wordReader } from '../../../src/entities/pattern';

describe('how patterns are written', () => {
  test.each([
    ['in order', 'want|seek all @ukraine', [['want', 'seek'], ['all'], ['@ukraine']], false, undefined],
    ['in any order', '~ praised @ukraine', [['praised'], ['@ukraine']], true, undefined],
    ['in any order and near', '~4 praised @ukraine', [['praised'], ['@ukraine']], true, 4],
    ['with a list', '$kyiv gains', [['@ukraine', 'kyiv'], ['gains']], false, undefined],
    ['with a list among others', 'we|$kyiv', [['we', '@ukraine', 'kyiv']], false, undefined],
  ])('%s', (_, written, words, anyOrder, window) => {
    const compiled = compilePattern(written, wordReader(new Map([['kyiv', ['@ukraine', 'kyiv']]])));
    expect(compiled.words).toEqual(words);
    expect(compiled.anyOrder).toBe(anyOrder);
    expect(compiled.window).toBe(window);
  });

  test('the same word is the same list, whatever pattern it stands in', () => {
    const readWord = wordReader();
    const [one, other] = ['want|seek all', 'they want|seek'].map(
      (line) => compilePattern(line, readWord).words,
    );
    expect(one?.[0]).toBe(other?.[1]);
  });

  test('the lists that a pattern calls', () => {
    expect(listsIn('~ $cold|snub* $paris')).toEqual(['cold', 'paris']);
  });
});

describe('what is no list of patterns', () => {
  test.each([
    ['a text', 'good'],
    ['a number', [1]],
    ['an empty pattern', ['']],
    ['a mark alone', ['~ ']],
    ['an empty alternative', ['good||bad']],
    ['two spaces', ['good  bad']],
  ])('%s', (_, value) => {
    expect(arePatterns(value)).toBe(false);
  });
});
