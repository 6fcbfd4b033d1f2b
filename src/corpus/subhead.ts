import { countWords, endsSentence, type Line } from './line';
import { isMarked } from './marks';

const MOST_WORDS = 14;
const LONGEST = 110;

/**
 * Whether an unmarked line is a subhead: short, and either a question, or without the end of a sentence and
 * with something longer, or a list or table, below it.
 */
export function isSubhead(line: Line, next: Line | undefined): boolean {
  if (!next || line.text.length > LONGEST || countWords(line.text) > MOST_WORDS) return false;
  if (/^["“]/u.test(line.text) && /[.?!]["”]$/u.test(line.text)) return false;
  if (line.text.endsWith('?')) return true;
  if (endsSentence(line.text) || /[,;:–—-]$/u.test(line.text)) return false;
  return isMarked(next.text) || next.text.length > line.text.length * 1.5;
}
