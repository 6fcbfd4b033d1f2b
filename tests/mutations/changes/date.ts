import { shifted, written, writtenDays } from '../days';
import { type Phrase, put, type Site, type SourceSentence, sitesOf } from '../sentence';

/** Whole weeks, so that a weekday beside the date stays right. */
const SHIFTS = [7, 14, 28];

const OTHERS: readonly Phrase[] = [
  [/\bearly (20\d\d)\b/gu, 'late 2019', 'early 2020'],
  [/\b(?<=since the \w+ began in |\bThe )20\d\d(?=[ .,])/gu, '2017', '2019'],
  [/\bQ([1-4]) (20\d\d)\b/gu, 'Q4 2027', 'Q3 2028'],
  [/\blast month\b/giu, 'last year', 'two years ago'],
  [/\bweeks ago\b/giu, 'years ago', 'two days ago'],
];

/** Days, ranges and years that are written out; what is past stays past, what is to come stays to come. */
export function changeDate({ text, published }: SourceSentence): readonly Site[] {
  const days = writtenDays(text).map((days) => {
    const isPast = !published || days.from.toISOString().slice(0, 10) <= published;
    return SHIFTS.flatMap((shift) => {
      const by = isPast ? -shift : shift;
      const words = written(shifted(days.from, by), shifted(days.to, by), days.style);
      return words ? [put(text, days.start, days.end, words)] : [];
    });
  });
  return [...days, ...sitesOf(text, OTHERS)];
}
