import { describe, expect, test } from 'vitest';
import { buildLocaleFiles, ENGLISH, LANGUAGES, readTexts } from '../../../src/cli/word-files';
import { reason } from '../../../src/reason';
import { reasonInWords } from '../../../src/words/reason-in-words';
import { wordProblems } from '../../../src/words/word-problems';
import { createWords, lookupIn } from '../../../src/words/words';

const UKRAINIAN = createWords(lookupIn(readTexts('uk')));

describe('counts take the form of their language', () => {
  test.each([
    [1, '1 report', '1 повідомлення'],
    [2, '2 reports', '2 повідомлення'],
    [5, '5 reports', '5 повідомлень'],
    [21, '21 reports', '21 повідомлення'],
    [0, '0 reports', '0 повідомлень'],
  ])('%i', (n, english, ukrainian) => {
    expect(ENGLISH.count('reports', n)).toBe(english);
    expect(UKRAINIAN.count('reports', n)).toBe(ukrainian);
  });
});

describe('dates are as precise as they are stated', () => {
  test.each([
    ['2025-12-22T23:59:59-11:00', '22 December 2025', '22 грудня 2025'],
    ['2025-12', 'December 2025', 'грудень 2025'],
    ['2025', '2025', '2025'],
    ['2025-02-30', '', ''],
    ['soon', '', ''],
    [null, '', ''],
  ])('%s', (iso, english, ukrainian) => {
    expect(ENGLISH.day(iso)).toBe(english);
    expect(UKRAINIAN.day(iso)).toBe(ukrainian);
  });
});

test('a reason is said in each language, with its marks, lists and dates', () => {
  const why = reason('SideBySide', { quote: 'six points' }, 'The Courier', {
    days: ['2025-12-19', '2025-12-21'],
  });
  expect(reasonInWords(why, ENGLISH)).toBe('Here: “six points”. The Courier: 19 – 21 December 2025.');
  expect(reasonInWords(why, UKRAINIAN)).toMatch(/^Тут: «six points»\. The Courier: 19.*грудня 2025/u);
  const views = reason('OpposedViews', { names: ['Ada', 'Ben'] }, 'Cy', { label: { en: 'it', uk: 'це' } });
  expect(reasonInWords(views, ENGLISH)).toBe('Ada and Ben and Cy, as quoted, take opposed views of it.');
});

describe('a text that one language lacks ends the build', () => {
  const english = { hello: 'Hello $1', cats_one: '$1 cat', cats_other: '$1 cats' };
  const whole = {
    hello: 'Вітаю, $1',
    cats_one: '$1 кіт',
    cats_few: '$1 коти',
    cats_many: '$1 котів',
    cats_other: '$1 кота',
  };
  test.each([
    ['nothing', whole, []],
    ['a text', { ...whole, hello: undefined }, ['uk: "hello" is missing']],
    ['a text but for spaces', { ...whole, hello: ' ' }, ['uk: "hello" is missing']],
    ['a plural form', { ...whole, cats_few: undefined }, ['uk: "cats_few" is missing']],
    ['a value', { ...whole, hello: 'Вітаю' }, ['uk: "hello" has the values none, the English one $1']],
    ['no text, but has one too many', { ...whole, bye: 'Па' }, ['uk: "bye" is in no English file']],
    [
      'no form, but has one too many',
      { ...whole, cats_two: '$1' },
      ['uk: "cats_two" is no plural form of this language'],
    ],
  ])('where it lacks %s', (_, texts, problems) => {
    const present = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined));
    expect(wordProblems(english, present as Record<string, string>, 'uk')).toEqual(problems);
  });

  test('and this project’s texts are whole in every language', () => {
    expect(buildLocaleFiles().map(({ path }) => path)).toEqual(
      LANGUAGES.map((language) => `_locales/${language}/messages.json`),
    );
    expect(wordProblems(readTexts('en'), readTexts('en'), 'en')).toEqual([]);
  });
});
