import type { Span } from '../model';
import { cutLine, type Line } from './line';

/** One key of front matter. The span is the value's alone, inside its quotation marks. */
export interface YamlField extends Span {
  readonly key: string;
  readonly number: number;
  /** With YAML's escapes undone. */
  readonly value: string;
}

const KEY = /^([\p{L}_][\p{L}\p{N}_-]*)\s*:(?:\s+|$)/u;

function withoutEscapes(text: string, quote: string | undefined): string {
  if (quote === '"') return text.replace(/\\(["\\/])/gu, '$1');
  return quote === "'" ? text.replaceAll("''", "'") : text;
}

function isIndented(raw: string, line: Line): boolean {
  return /[ \t]/u.test(raw[line.start - 1] ?? '');
}

/** `key: |` and `key: >`: the value is the indented lines below. */
function readScalarBlock(raw: string, key: string, line: Line, below: readonly Line[]): YamlField | null {
  const end = below.findIndex((other) => !isIndented(raw, other));
  const lines = end < 0 ? below : below.slice(0, end);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return null;
  const value = lines.map((other) => other.text).join(' ');
  return { key, number: line.number, start: first.start, end: last.end, value };
}

/** The field that begins on `lines[index]`; null for a key without a value of its own, undefined for no key. */
export function readYamlField(
  raw: string,
  lines: readonly Line[],
  index: number,
): YamlField | null | undefined {
  const line = lines[index];
  const match = line && KEY.exec(line.text);
  if (!line || !match) return undefined;
  const key = (match[1] ?? '').toLowerCase();
  const bare = cutLine(line, match[0].length);
  if (!bare) return null;
  if (/^[|>][+-]?$/u.test(bare.text)) return readScalarBlock(raw, key, line, lines.slice(index + 1));
  const quote = /^(["']).*\1$/su.exec(bare.text)?.[1];
  const inner = quote && bare.text.length > 1 ? cutLine(bare, 1, bare.text.length - 1) : bare;
  if (!inner) return null;
  return {
    key,
    number: line.number,
    start: inner.start,
    end: inner.end,
    value: withoutEscapes(inner.text, quote),
  };
}

/** Whether a line may stand in front matter without a key: a list entry, a comment, part of a value above. */
export function belongsToKeyAbove(raw: string, line: Line): boolean {
  return /^[-#]/u.test(line.text) || /^[\]})]/u.test(line.text) || isIndented(raw, line);
}
