import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../../src/cli/library';
import { compileKnowledge } from '../../../src/entities/knowledge-base';
import { recognise } from '../../../src/entities/recognise';
import { shadowOf } from '../../../src/text/normalise';
import { tokenise } from '../../../src/text/tokens';
import { HOSTILE_STRINGS, MOST_TIME } from '../text/hostile-strings';
import { timeOf } from '../time-of';

const { gazetteer } = compileKnowledge(readKnowledge());

/** Names in a text, as `words = entity`, or `words = entity (place)`. */
function namesIn(text: string): readonly string[] {
  const shadow = shadowOf(text).text;
  const tokens = tokenise(shadow);
  return recognise(tokens, shadow, gazetteer).map(({ from, to, entity, kind }) => {
    const words = shadow.slice(tokens[from]?.start, tokens[to - 1]?.end);
    return `${words} = ${entity}${kind === 'place' ? ' (place)' : ''}`;
  });
}

describe('people are known by full name, by surname and in other spellings', () => {
  test.each([
    ['Steve Witkoff spoke.', ['Steve Witkoff = steve-witkoff']],
    ['On Sunday Witkoff spoke.', ['Witkoff = steve-witkoff']],
    ['Yury Ushakov and Yuri Ushakov', ['Yury Ushakov = yuri-ushakov', 'Yuri Ushakov = yuri-ushakov']],
    [
      'Zelensky, Zelenskyy and Zelenskiy',
      [
        'Zelensky = volodymyr-zelenskyy',
        'Zelenskyy = volodymyr-zelenskyy',
        'Zelenskiy = volodymyr-zelenskyy',
      ],
    ],
    ['aides of Kirill Dmitriyev', ['Kirill Dmitriyev = kirill-dmitriev']],
    ['Mr. Trump and Vice President Vance', ['Trump = donald-trump', 'Vance = jd-vance']],
    ["Donald Trump's envoy", ['Donald Trump = donald-trump']],
    ['talks with Umerov in Miami', ['Umerov = rustem-umerov', 'Miami = miami (place)']],
  ])('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});

describe('names are read where a report gets their capitals wrong', () => {
  test.each([
    ['the envoy Rustem umerov', ['Rustem umerov = rustem-umerov']],
    ['with Kirill dmitriev', ['Kirill dmitriev = kirill-dmitriev']],
    ['Talks With Witkoff Hailed As Productive', ['Witkoff = steve-witkoff']],
    ['WITKOFF MEETS DMITRIEV', ['WITKOFF = steve-witkoff', 'DMITRIEV = kirill-dmitriev']],
  ])('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});

describe('words that only look like a name name nobody', () => {
  test.each([
    ['another given name', 'The envoy met Agatha Trump on the way to the talks.'],
    ['another given name in the middle', 'He met Hunter Biden there.'],
    ['a common word in lower case', 'He ate turkey and polish sausage.'],
    ['a verb in lower case', 'They trump the plan and us.'],
    ['an unknown person', 'John K. Miller spoke.'],
    ['no words', '— 20 …'],
  ])('%s', (_, text) => {
    expect(namesIn(text)).toEqual([]);
  });

  test('a relative of the same surname is told apart where the knowledge has both', () => {
    expect(namesIn('He saw Melania Trump, not Donald Trump.')).toEqual([
      'Melania Trump = melania-trump',
      'Donald Trump = donald-trump',
    ]);
  });

  test('a surname right behind another person’s name is part of that name', () => {
    expect(namesIn('Later that evening the envoy met Keir Starmer Trump on his way home.')).toEqual([
      'Keir Starmer = keir-starmer',
    ]);
  });

  test('the same words with a capital are the country', () => {
    expect(namesIn('Polish officials flew to Turkey.')).toEqual(['Polish = poland', 'Turkey = turkey']);
  });
});

describe('a capital is a place after "in" and the like, and its government elsewhere', () => {
  test.each([
    ['Moscow rejected it.', ['Moscow = russia']],
    ['They met in Moscow.', ['Moscow = moscow-city (place)']],
    ['Kyiv wants guarantees.', ['Kyiv = ukraine']],
    ['An attack near Kyiv', ['Kyiv = kyiv-city (place)']],
    ['Washington proposed it in Berlin.', ['Washington = us', 'Berlin = berlin-city (place)']],
  ])('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});

describe('the longest name counts', () => {
  test.each([
    ['a White House aide', ['White House = white-house']],
    ['US intelligence reports', ['US intelligence = us-intelligence']],
    ['the U.S. and the US', ['U.S. = us', 'US = us']],
  ])('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});

describe('recognising takes no longer on hostile text', () => {
  test.each(HOSTILE_STRINGS)('100 kB of %s', (_, text) => {
    const tokens = tokenise(text);
    expect(timeOf(() => recognise(tokens, text, gazetteer))).toBeLessThan(MOST_TIME);
  });
});
