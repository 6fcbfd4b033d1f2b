import type { Block, BlockKind } from '../model';
import { creditOffset } from './caption';
import { headingKey } from './contents-list';
import { cutLine, endsSentence, type Line } from './line';
import { bulletMark, hashMark, isDrawing, numberMark, quoteMark } from './marks';
import { isSubhead } from './subhead';
import { readTable } from './table-rows';

interface Around {
  readonly previous: Line | undefined;
  readonly next: Line | undefined;
  /** Keys of the headings that a contents list promises. */
  readonly headings: ReadonlySet<string>;
  /** A quotation that stands on its own, or the line below it that says whose it is. */
  readonly isQuote: boolean;
}

function block(kind: BlockKind, line: Line | null): Block | null {
  return line && { kind, start: line.start, end: line.end };
}

function isQuotation(text: string): boolean {
  return /^(?:"[^"]+"|“[^“”]+”)[.,]?$/u.test(text);
}

/** `- Statement of X` right below words that stand wholly in quotation marks; a list has several such lines. */
function namesSpeaker(lines: readonly Line[], index: number): boolean {
  const [previous, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
  if (!previous || !line || bulletMark(line.text) === 0) return false;
  const inList = next?.number === line.number + 1 && bulletMark(next.text) > 0;
  return previous.number === line.number - 1 && isQuotation(previous.text) && !inList;
}

/** One number alone is a section's, several in a row are a list's. */
function isNumberedHeading(line: Line, { previous, next, headings }: Around): boolean {
  if (headings.has(headingKey(line.text))) return true;
  const inList = [previous, next].some((other) => other && numberMark(other.text) > 0);
  return !inList && next !== undefined && !endsSentence(line.text);
}

function markedBlock(line: Line, around: Around): Block | null {
  const { text } = line;
  if (hashMark(text)) {
    let end = text.length;
    while (text[end - 1] === '#') end -= 1;
    const isClosed = text[end - 1] === ' ';
    return block('heading', cutLine(line, hashMark(text), isClosed ? end : text.length));
  }
  if (quoteMark(text)) {
    const words = quoteMark(text);
    return block('quote', cutLine(line, words + bulletMark(text.slice(words))));
  }
  if (numberMark(text)) {
    const kind = isNumberedHeading(line, around) ? 'heading' : 'item';
    return block(kind, cutLine(line, numberMark(text)));
  }
  return block(around.isQuote ? 'quote' : 'item', cutLine(line, bulletMark(text)));
}

function plainBlock(line: Line, { next, headings, isQuote }: Around): Block | null {
  const credit = creditOffset(line);
  if (credit !== null) return block('caption', cutLine(line, 0, credit));
  const bold = /^(\*\*|__)[^*_]+\1$/u.test(line.text) ? cutLine(line, 2, line.text.length - 2) : null;
  const inner = bold ?? line;
  if (headings.has(headingKey(inner.text)) || isSubhead(inner, next)) return block('heading', inner);
  return block(isQuote ? 'quote' : 'paragraph', inner);
}

/**
 * The blocks of an article's running text. `lines` hold no title, navigation or the like any more; `headings`
 * are the keys that a contents list promises (`headingKey`).
 */
export function bodyBlocks(lines: readonly Line[], headings: ReadonlySet<string>): readonly Block[] {
  const text = lines.filter((line) => !isDrawing(line.text));
  const blocks: (Block | null)[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const line = text[index];
    if (!line) break;
    const table = readTable(text, index);
    if (table) {
      blocks.push(...table.rows.map((row) => block('row', row)));
      index = table.end - 1;
      continue;
    }
    const around = {
      previous: text[index - 1],
      next: text[index + 1],
      headings,
      isQuote: namesSpeaker(text, index) || namesSpeaker(text, index + 1),
    };
    const marked =
      hashMark(line.text) + quoteMark(line.text) + numberMark(line.text) + bulletMark(line.text) > 0;
    blocks.push(marked ? markedBlock(line, around) : plainBlock(line, around));
  }
  return blocks.filter((found) => found !== null);
}
