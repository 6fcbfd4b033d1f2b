import { type Attempt, unreadable } from './corpus-error';
import { isBreadcrumb, isSectionLabel } from './furniture';
import { countWords, endsSentence, type Line } from './line';
import { isMarked } from './marks';

const LONGEST = 240;

function readsLikeParagraph(text: string): boolean {
  return text.length > LONGEST || (countWords(text) > 20 && endsSentence(text) && !text.endsWith('?'));
}

/** The headline, and the lines that follow it. */
export interface TitleLine {
  readonly title: Line;
  readonly below: readonly Line[];
}

export function titleAt(lines: readonly Line[], index: number): TitleLine | null {
  const title = lines[index];
  return title ? { title, below: lines.slice(index + 1) } : null;
}

/** Finds the headline of a document that doesn't mark it: the first line that isn't a site's own. */
export function findTitle(lines: readonly Line[]): Attempt<TitleLine> {
  const index = lines.findIndex((line) => !isBreadcrumb(line.text) && !isSectionLabel(line.text));
  const found = titleAt(lines, index);
  if (!found) return unreadable(1, 'no title found; put the headline on a line of its own at the top');
  const line = found.title;
  if (readsLikeParagraph(line.text)) {
    return unreadable(
      line.number,
      'no title found, the first line reads like a paragraph; put the headline on a line of its own above it',
    );
  }
  if (isMarked(line.text)) {
    return unreadable(
      line.number,
      'no title found, the text begins with a list or table; put the headline on a line of its own above it',
    );
  }
  return { ok: true, value: found };
}
