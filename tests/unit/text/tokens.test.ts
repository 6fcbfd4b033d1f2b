import { describe, expect, test } from 'vitest';
import { stemOf, tokenise } from '../../../src/text/tokens';

describe('words of a sentence', () => {
  test.each([
    ['the words, without marks', 'Talks, they said: "go on"!', ['Talks', 'they', 'said', 'go', 'on']],
    ['a number joined to a noun stays one word', 'a 20-point plan', ['a', '20-point', 'plan']],
    ['a compound in lower case stays one word', 'full-scale war', ['full-scale', 'war']],
    [
      'a compound with a name is several',
      'US-backed Witkoff-Dmitriev',
      ['US', 'backed', 'Witkoff', 'Dmitriev'],
    ],
    ['abbreviations keep their stops', 'the U.S. and E.U.', ['the', 'U.S.', 'and', 'E.U.']],
    ['an abbreviation in a compound', 'U.S.-backed', ['U.S.', 'backed']],
    ['the possessive is cut off', "Putin's and Zelenskyy's", ['Putin', 'and', 'Zelenskyy']],
    ['other apostrophes stay', "isn't O'Brien", ["isn't", "O'Brien"]],
    ['money and shares', '€90bn, $3.5bn, 1,200 and 40%', ['€90bn', '$3.5bn', '1,200', 'and', '40%']],
    ['letters of other languages', 'Türkiye, Київ', ['Türkiye', 'Київ']],
    ['no words', '— … "', []],
  ])('%s', (_, text, expected) => {
    expect(tokenise(text).map((token) => token.text)).toEqual(expected);
  });

  test.each([
    ['talks', 'talk'],
    ['agreed', 'agree'],
    ['negotiating', 'negotiation'],
  ])('%s and %s have one stem', (a, b) => {
    expect(stemOf(a)).toBe(stemOf(b));
  });

  test('each word says where it stands', () => {
    const text = "In Kyiv, Putin's US-backed foe";
    for (const token of tokenise(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
  });
});
