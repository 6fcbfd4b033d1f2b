import { MONTHS, shifted, WEEKDAYS, written, writtenDays } from '../days';
import { put, type Site, type SourceSentence } from '../sentence';

/** Another way of writing a date, and the date beside the weekday of the week before publication. */
export function rewriteDates({ text, published }: SourceSentence): readonly Site[] {
  const days = writtenDays(text);
  const others = days.map(({ start, end, style, from, to }) => {
    const styles = (['short', 'month first', 'day first'] as const).filter((one) => one !== style);
    const iso = from.getTime() === to.getTime() ? [from.toISOString().slice(0, 10)] : [];
    const instead = [...iso, ...styles.flatMap((one) => written(from, to, one) ?? [])];
    return instead.map((words) => put(text, start, end, words));
  });
  return [...others, ...(published && days.length === 0 ? datedWeekdays(text, new Date(published)) : [])];
}

function datedWeekdays(text: string, published: Date): Site[] {
  const weekdays = [...text.matchAll(new RegExp(`\\bon (${WEEKDAYS.join('|')})\\b(?! \\()`, 'gu'))];
  return weekdays.map((match) => {
    const back = (published.getUTCDay() - (WEEKDAYS as readonly string[]).indexOf(match[1] ?? '') + 7) % 7;
    const day = shifted(published, -back);
    const month = MONTHS[day.getUTCMonth()] ?? '';
    const end = match.index + match[0].length;
    return [
      put(text, end, end, `, ${day.getUTCDate()} ${month}`),
      put(text, end, end, ` (${month} ${day.getUTCDate()}, ${day.getUTCFullYear()})`),
    ];
  });
}
