import { isDay } from '../changes/number';
import { put, type Site, type SourceSentence } from '../sentence';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number below a hundred in words. */
export function inWords(number: number): string {
  if (number < 20) return UNITS[number] ?? '';
  const unit = number % 10;
  return `${TENS[Math.floor(number / 10)]}${unit > 0 ? `-${UNITS[unit]}` : ''}`;
}

/** Before a number that isn't counted with: a currency sign, "the two of them". */
const NO_COUNT = /(?:[$€£]|\b(?:the|these|those|other)\s)$/u;

/** 3 for three, twenty for 20. */
export function rewriteNumerals({ text }: SourceSentence): readonly Site[] {
  const isCount = (start: number, end: number) =>
    !NO_COUNT.test(text.slice(0, start)) && !isDay(text, start, end);
  const words = [...text.matchAll(/\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/giu)];
  const digits = [...text.matchAll(/(?<![\p{L}\d.,:/])\d{1,2}(?![\d.,:/]*\d|\p{L})/gu)];
  return [
    ...words.map((match) => ({ match, instead: String(UNITS.indexOf(match[0].toLowerCase())) })),
    ...digits.map((match) => ({ match, instead: inWords(Number(match[0])) })),
  ]
    .filter(({ match }) => isCount(match.index, match.index + match[0].length))
    .map(({ match, instead }) => [put(text, match.index, match.index + match[0].length, instead)]);
}
