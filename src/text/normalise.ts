import type { Span } from '../model';

/**
 * A cleaned copy of a text with a way back. Everything that reads words reads the shadow; everything that
 * quotes goes back to the original, which is never edited: an edit inside a quotation would alter it.
 */
export interface Shadow {
  readonly text: string;
  /** `origin[i]` is the offset in the original of shadow character `i`; one more entry for the end. */
  readonly origin: readonly number[];
}

const REPLACED = new Map<string, string>([
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2018', "'"],
  ['\u2019', "'"],
  ['\u02bc', "'"],
  ['\u201c', '"'],
  ['\u201d', '"'],
  ['\u201e', '"'],
  ['\u00ab', '"'],
  ['\u00bb', '"'],
  ['\u00a0', ' '],
  ['\u2009', ' '],
  ['\u202f', ' '],
  ['\t', ' '],
  ['\u00ad', ''],
  ['\u200b', ''],
  ['\ufeff', ''],
  ['\u2060', ''],
]);

/** Whether a space is missing before `text[at]`: "statement,Witkoff", "peace.Kremlin", "U.S.Special", "5.NATO", "said,“We". */
function isGlued(text: string, at: number): boolean {
  const mark = text[at - 1];
  // “ also closes a quotation in German, but never right before a word.
  if (text[at] === '\u201c')
    return /[\p{L}\p{N},.;:]/u.test(mark ?? '') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
  if (mark !== ',' && mark !== '.' && mark !== ';') return false;
  const before = text.slice(Math.max(0, at - 4), at - 1);
  const after = text.slice(at, at + 3);
  if (mark !== '.') return /\p{Ll}$/u.test(before) && /^\p{L}/u.test(after);
  if (/\p{Ll}{2}$/u.test(before)) return /^\p{Lu}(?:\p{Ll}|\s)/u.test(after);
  if (/\p{Lu}\.\p{Lu}$/u.test(before)) return /^\p{Lu}\p{Ll}/u.test(after);
  return /(?:^|\s)\d{1,2}$/u.test(before) && /^\p{Lu}{2}/u.test(after);
}

const MARKS = new Set([',', '.', ';']);

/** Hardly a character is, and each is asked. */
function mayBeGlued(text: string, at: number): boolean {
  return text[at] !== ' ' && (text[at] === '\u201c' || MARKS.has(text[at - 1] as string));
}

/** Builds the shadow of a text: straight quotes and hyphens, plain spaces, repaired glue. */
export function shadowOf(text: string): Shadow {
  let out = '';
  const origin: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (i > 0 && mayBeGlued(text, i) && isGlued(text, i)) {
      out += ' ';
      origin.push(i);
    }
    const char = text[i] as string;
    const replaced = REPLACED.get(char) ?? char;
    if (replaced === '') continue;
    out += replaced;
    origin.push(i);
  }
  origin.push(text.length);
  return { text: out, origin };
}

/** The span of the original that a span of the shadow stands for. */
export function toOriginal(shadow: Shadow, span: Span): Span {
  const start = shadow.origin[span.start] ?? 0;
  const last = shadow.origin[span.end - 1];
  return { start, end: last === undefined || span.end <= span.start ? start : last + 1 };
}
