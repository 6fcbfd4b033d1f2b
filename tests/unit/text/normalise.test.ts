import { describe, expect, test } from 'vitest';
import { shadowOf, toOriginal } from '../../../src/text/normalise';

describe('the shadow of a text has plain marks and repaired glue', () => {
  test.each([
    ['curly quotation marks', '“We agree,” he said', '"We agree," he said'],
    ['low and angled quotation marks', '„No“ and «yes»', '"No" and "yes"'],
    ['a curly apostrophe', 'Putin’s aide', "Putin's aide"],
    ['a hyphen that must not break', '20\u2011point plan', '20-point plan'],
    ['a space that must not break', 'Kyiv\u00a0said 5\u202f000', 'Kyiv said 5 000'],
    ['a soft hyphen', 'cease\u00adfire', 'ceasefire'],
    ['characters without width', '\ufeffzero\u200bwidth', 'zerowidth'],
    ['a dash, which stays', 'talks — the third round – ended', 'talks — the third round – ended'],
    ['a comma glued to a name', 'a joint statement,Witkoff said', 'a joint statement, Witkoff said'],
    ['a stop glued to the next sentence', 'seeks peace.Kremlin aide', 'seeks peace. Kremlin aide'],
    ['an abbreviation glued to a title', 'the U.S.Special Envoy', 'the U.S. Special Envoy'],
    ['a quotation glued to what introduces it', 'he said,“We agree”', 'he said, "We agree"'],
    ['a semicolon', 'war;Russia', 'war; Russia'],
    ['the number of a list item', '5.NATO membership', '5. NATO membership'],
  ])('%s', (_, text, expected) => {
    expect(shadowOf(text).text).toBe(expected);
  });
});

describe('what only looks glued is left alone', () => {
  test.each([
    'the U.S. and the E.U.',
    'e.g.this',
    '3.5 billion and 1,200 troops',
    'Reuters.com says',
    'Donald J. Trump',
    'at 10.30 a.m.',
    '…',
    '',
  ])('%s', (text) => {
    expect(shadowOf(text).text).toBe(text);
  });
});

describe('every span of the shadow leads back to the words as they stand', () => {
  test.each([
    ['“We agree,” he said', '"We agree,"', '“We agree,”'],
    ['statement,Witkoff said', 'Witkoff', 'Witkoff'],
    ['statement,Witkoff said', 'statement, Witkoff', 'statement,Witkoff'],
    ['a cease\u00adfire held', 'ceasefire', 'cease\u00adfire'],
    ['the 20\u2011point plan', '20-point', '20\u2011point'],
    ['a U.S.Special Envoy.Then', 'Special Envoy', 'Special Envoy'],
  ])('%s: %s', (text, words, expected) => {
    const shadow = shadowOf(text);
    const start = shadow.text.indexOf(words);
    const span = toOriginal(shadow, { start, end: start + words.length });
    expect(start).toBeGreaterThanOrEqual(0);
    expect(text.slice(span.start, span.end)).toBe(expected);
  });

  test('an empty span stays empty, and the whole shadow is the whole text', () => {
    const text = '“No,”he said.';
    const shadow = shadowOf(text);
    expect(toOriginal(shadow, { start: 2, end: 2 })).toEqual({ start: 2, end: 2 });
    expect(toOriginal(shadow, { start: 0, end: shadow.text.length })).toEqual({ start: 0, end: text.length });
  });

  test('text without anything to repair is its own shadow, character by character', () => {
    const text = 'Kyiv and Moscow, 2025: 😀 peace?';
    const shadow = shadowOf(text);
    expect(shadow.text).toBe(text);
    expect(shadow.origin).toEqual([...Array(text.length + 1).keys()]);
  });
});
