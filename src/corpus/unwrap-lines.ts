import { endsSentence, type Line } from './line';
import { isDrawing, isMarked } from './marks';

/** Shortest line that can have been broken because it was full. */
const NEARLY_FULL = 40;
/** Longest line of a text that is broken by hand or by an editor. */
const LONGEST = 120;

function runsOn(line: Line, next: Line | undefined): next is Line {
  return (
    next !== undefined &&
    next.number === line.number + 1 &&
    line.text.length >= NEARLY_FULL &&
    !/^[#|]/u.test(line.text) &&
    !isDrawing(line.text) &&
    !isMarked(next.text) &&
    !isDrawing(next.text)
  );
}

/**
 * Whether paragraphs go over several lines. Where each line is a paragraph of its own, most lines that touch the
 * next end as a sentence does; where lines are broken at a column, few do.
 */
function isWrapped(lines: readonly Line[]): boolean {
  const touching = lines.filter((line, index) => runsOn(line, lines[index + 1]));
  if (touching.some((line) => line.text.length > LONGEST)) return false;
  const unfinished = touching.filter((line) => !endsSentence(line.text));
  return touching.length >= 2 && unfinished.length > touching.length * 0.6;
}

/** Joins the lines of a paragraph where the document breaks them; a joined line's text contains the breaks. */
export function unwrapLines(raw: string, lines: readonly Line[]): readonly Line[] {
  if (!isWrapped(lines)) return lines;
  const joined: Line[] = [];
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    const open = joined.at(-1);
    if (open && previous && runsOn(previous, line)) {
      joined[joined.length - 1] = { ...open, end: line.end, text: raw.slice(open.start, line.end) };
    } else {
      joined.push(line);
    }
  });
  return joined;
}
