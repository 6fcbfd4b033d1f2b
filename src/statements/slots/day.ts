import type { Slot } from '../../model';
import type { Sentence } from '../sentence';
import { SPEECH } from '../speech-words';
import { slot } from './slot-context';

/** How many words before its date a verb of saying may stand: "officials said late on Monday". */
const REACH = 3;

/**
 * The day of what a sentence reports, where it names exactly one: "leaves agreed on Friday". A day on which something
 * was said is none. Days mean the same only in aligned statements.
 */
export function readDays(sentence: Sentence): Slot[] {
  const { items, dates } = sentence;
  const [date] = dates;
  if (!date || dates.length !== 1 || date.from !== date.to) return [];
  const at = items.findIndex((item) => item.start >= date.start);
  const around = items.slice(Math.max(0, at - REACH), at + REACH);
  if (around.some((item) => SPEECH.has(item.lower))) return [];
  return [slot(sentence, 'day', 'day', date.from, date)];
}
