import type { Span } from '../model';

/** A line of a source document with something on it. `text` is exactly what the span covers, trimmed. */
export interface Line extends Span {
  /** Position in the file, from 1. Blank lines count, so that neighbours can be told from paragraphs apart. */
  readonly number: number;
  readonly text: string;
}

/** The part of `line` between two offsets into its text, trimmed; null where nothing is left. */
export function cutLine(line: Line, from = 0, to = line.text.length): Line | null {
  const part = line.text.slice(from, to);
  const text = part.trim();
  if (text === '') return null;
  const start = line.start + from + part.indexOf(text);
  return { number: line.number, start, end: start + text.length, text };
}

/** All lines that aren't blank, in order. Line ends may be LF, CRLF or CR; a byte order mark is passed over. */
export function readLines(raw: string): readonly Line[] {
  const lines: Line[] = [];
  let number = 1;
  let start = 0;
  for (const end of raw.matchAll(/\r\n|\n|\r|$/gu)) {
    const whole = { number, start, end: end.index, text: raw.slice(start, end.index) };
    const line = cutLine(whole, 0);
    if (line) lines.push(line);
    start = end.index + end[0].length;
    number += 1;
  }
  return lines;
}

export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Whether the text ends as a sentence does. The last full stop of `the U.S.` proves nothing, so it doesn't count. */
export function endsSentence(text: string): boolean {
  return /[.!?…]["'”’»)\]]*$/u.test(text) && !/\.\p{Lu}\.$/u.test(text);
}
