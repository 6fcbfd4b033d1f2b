import { describe, expect, test } from 'vitest';
import { matchQuotations, quotedWords } from '../../../src/compare/quotation';
import { timeOf } from '../time-of';

function words(text: string): readonly string[] {
  return quotedWords({ text, start: 0, end: text.length, speaker: null });
}

/** Both orders, with speaker and occasion known to be the same or not. */
function matches(a: string, b: string, isOneOccasion: boolean) {
  const there = matchQuotations(words(a), words(b), isOneOccasion);
  const back = matchQuotations(words(b), words(a), isOneOccasion);
  return there === back ? there : `${there}, but ${back} the other way round`;
}

const WHOLE = 'There will be no further wars if you treat us with respect, if you respect our interests.';

describe('two quotations', () => {
  test.each([
    ['word for word', WHOLE, WHOLE, 'same'],
    ['in other marks and spaces', WHOLE, WHOLE.replaceAll(' ', '\u00a0').replace(',', ' –'), 'same'],
    [
      'in American abbreviation',
      'the U.S. and Ukraine agreed on it',
      'the US and Ukraine agreed on it',
      'same',
    ],
    ['one cut out of the other', WHOLE, 'no further wars if you treat us with respect', 'truncated'],
    ['one word changed', WHOLE, WHOLE.replace('further', 'more'), 'altered'],
    ['other words altogether', WHOLE, 'The sides agreed on the next steps and on a timeline.', null],
    ['too short to tell', 'productive and constructive', 'productive and constructive', null],
    [
      'sharing small words only',
      'it is what it was for us and them',
      'what is it that they have for us',
      null,
    ],
  ])('%s', (_, a, b, expected) => {
    expect(matches(a, b, false)).toBe(expected);
  });
});

describe('loosely similar words are one remark only if speaker and occasion are known to be one', () => {
  const there = 'There won’t be any operations if you treat us with respect, if you respect our interests.';
  const other =
    'Treat us with respect: our interests deserve it, and there will be no operations of any kind.';

  test('then they are altered', () => {
    expect(matches(there, other, true)).toBe('altered');
  });

  test('otherwise they may be two sentences of one speech', () => {
    expect(matches(there, other, false)).toBeNull();
  });

  test('and without common content they are not one even then', () => {
    expect(matches(WHOLE, 'The Donbas was, is and will remain a question for us.', true)).toBeNull();
  });
});

test('two of the longest quotations are compared at once', () => {
  const [a, b] = [words('ab '.repeat(270)), words('ba ab '.repeat(135))];
  expect(timeOf(() => matchQuotations(a, b, true))).toBeLessThan(50);
});
