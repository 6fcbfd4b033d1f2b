import { stemOf } from '../text/tokens';

/** Lists of words and short phrases by name. */
export type Families = Readonly<Record<string, readonly string[]>>;

/**
 * Written patterns without `$names`: words of a family become alternatives, and each of its phrases makes a pattern of
 * its own ("$bad talks" with bad = [futile, dead end] gives "futile talks" and "dead end talks").
 */
export function expandFamilies(pattern: string, families: Families): readonly string[] {
  const known = new Map(Object.entries(families));
  return pattern.split(' ').reduce<readonly string[]>(
    (lines, word) => {
      const alternatives = word
        .split('|')
        .flatMap((one) => (one.startsWith('$') ? (known.get(one.slice(1)) ?? []) : [one]));
      const single = alternatives.filter((one) => !one.includes(' ')).join('|');
      const choices = [...(single ? [single] : []), ...alternatives.filter((one) => one.includes(' '))];
      return lines.flatMap((line) => choices.map((choice) => (line ? `${line} ${choice}` : choice)));
    },
    [''],
  );
}

/** A word and its stem, so that "abandon" also fits "abandoned"; `=promising` stays as it is. */
export function inflected(word: string): readonly string[] {
  if (word.startsWith('=')) return [word.slice(1)];
  return /^[@!#]/u.test(word) ? [word] : [word, stemOf(word)];
}
