import { MONTH } from '../days';
import { put, type Site, type SourceSentence } from '../sentence';

const WORDS: Readonly<Record<string, string>> = {
  two: 'three',
  three: 'five',
  four: 'six',
  five: 'eight',
  six: 'nine',
  seven: 'four',
  eight: 'five',
  nine: 'six',
  ten: 'seven',
  eleven: 'eight',
  twelve: 'seven',
};

const MONTH_BEFORE = new RegExp(`${MONTH}\\s(?:\\d{1,2}[-–])?$`, 'u');
const MONTH_AFTER = new RegExp(`^\\s${MONTH}`, 'u');
/** "The two said": who they are was told before, how many they are isn't news. */
const ANAPHORIC = /\b(?:the|these|those|other|its)\s$/iu;

/** Numbers of plans that people do talk of: to change one into another changes which plan is meant. */
const NAMES = new Set([12, 19, 20, 28]);
/** What a number in digits is multiplied with. */
const FACTORS = [1.2, 1.5, 2 / 3];

/** Counts and sums, as words or digits; years and days of the month are dates. */
export function changeNumber({ text }: SourceSentence): readonly Site[] {
  const words = [...text.matchAll(/\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/giu)]
    .filter((match) => !ANAPHORIC.test(text.slice(0, match.index)))
    .map((match) => [
      put(text, match.index, match.index + match[0].length, WORDS[match[0].toLowerCase()] ?? ''),
    ]);
  const digits = [...text.matchAll(/(?<![\p{L}\d.,:/])\d{1,3}(?![\d.,:/]*\d|\p{L})/gu)]
    .filter((match) => !isDay(text, match.index, match.index + match[0].length))
    .map((match) =>
      others(Number(match[0])).map((number) =>
        put(text, match.index, match.index + match[0].length, String(number)),
      ),
    );
  return [...words, ...digits];
}

/** Whether a number is a day of a month. */
export function isDay(text: string, start: number, end: number): boolean {
  return MONTH_BEFORE.test(text.slice(0, start)) || MONTH_AFTER.test(text.slice(end));
}

function others(number: number): readonly number[] {
  const changed = FACTORS.map((factor) => Math.round(number * factor));
  return changed.filter((one) => one !== number && !NAMES.has(one));
}
