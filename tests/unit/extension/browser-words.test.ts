import { expect, test } from 'vitest';
import { browserWords } from '../../../src/extension/browser-words';

const texts = new Map([
  ['locale', 'en'],
  ['cardSpeltBy', '$1 ($2)'],
  ['cardAsOf', 'as of $1'],
]);

test('a browser is asked for each text once, however often and with whatever it is said', () => {
  const asked: string[] = [];
  const words = browserWords({
    getMessage: (key, values) => {
      asked.push(key);
      return (texts.get(key) ?? '').replace(/\$(\d)/gu, (_, place) => values[Number(place) - 1] ?? '');
    },
  });
  expect(words.say('cardSpeltBy', 'Zelenskiy', 'First Post')).toBe('Zelenskiy (First Post)');
  expect(words.say('cardSpeltBy', 'Zelensky', '$2')).toBe('Zelensky ($2)');
  expect(words.say('cardSpeltBy', 'alone')).toBe('alone ()');
  expect(words.say('cardAsOf', 'today')).toBe('as of today');
  expect(asked.filter((key) => key.startsWith('card'))).toEqual(['cardSpeltBy', 'cardAsOf']);
});
