import { WEEKDAYS } from '../days';
import { put, type Site, type SourceSentence } from '../sentence';

/** Weekdays; not those with a date beside them, where the two would say different things. */
export function changeWeekday({ text }: SourceSentence): readonly Site[] {
  const names = WEEKDAYS.join('|');
  const matches = [
    ...text.matchAll(new RegExp(`\\b(?:${names})\\b(?!,? (?:\\(|\\d|[A-Z][a-z]+ \\d))`, 'gu')),
  ];
  const others = WEEKDAYS.filter((day) => !text.includes(day));
  return matches.map((match) =>
    others.map((day) => put(text, match.index, match.index + match[0].length, day)),
  );
}
