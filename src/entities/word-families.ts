import { stemOf } from '../text/tokens';

/** Lists of words and short phrases by name. */
export type Families = Readonly<Record<string, readonly string[]>>;

/**
 * Takes written patterns and gives their words without `$names`: words of a family become alternatives, and each of its
 * phrases makes a pattern of its own ("$bad talks" with bad = [futile, dead end] gives "futile talks" and "dead end talks").
 */
export function familyExpander(families: Families): (pattern: string) => readonly (readonly string[])[] {
  const known = new Map(Object.entries(families));
  const choicesOf = (word: string): readonly (readonly string[])[] => {
    const alternatives = word
      .split('|')
      .flatMap((one) => (one.startsWith('$') ? (known.get(one.slice(1)) ?? []) : [one]));
    const phrases = alternatives.filter((one) => one.includes(' '));
    const single = alternatives.filter((one) => !one.includes(' ')).join('|');
    return [...(single ? [[single]] : []), ...phrases.map((phrase) => phrase.split(' '))];
  };
  const read = new Map<string, ReturnType<typeof choicesOf>>();
  return (pattern) =>
    pattern.split(' ').reduce<readonly (readonly string[])[]>(
      (lines, word) => {
        const choices = read.get(word) ?? choicesOf(word);
        read.set(word, choices);
        return lines.flatMap((line) => choices.map((choice) => [...line, ...choice]));
      },
      [[]],
    );
}

/** A word and its stem, so that "abandon" also fits "abandoned"; `=promising` stays as it is. */
export function inflected(word: string): readonly string[] {
  if (word.startsWith('=')) return [word.slice(1)];
  return /^[@!#]/u.test(word) ? [word] : [word, stemOf(word)];
}
