/** The commonest little words of English; a few of them exist elsewhere, this many together don't. */
const LITTLE = new Set(
  'the of and to in a that for with on is was as it by from at are be has have his its said will not this but'.split(
    ' ',
  ),
);

/** Least share of little words: English prose has 0.3-0.45, German or French below 0.12. */
const LEAST = 0.18;

/** Judged by the words, since what a page declares as its language is often wrong. */
export function isEnglish(words: readonly string[]): boolean {
  return words.filter((word) => LITTLE.has(word)).length >= words.length * LEAST;
}
