import type { BlockKind } from '../model';
import type { Piece } from './anchor';

/** A run of inline text between two block boundaries, with its live text nodes. */
export interface TextRun {
  /** Index of the block element that holds it, into `FlatPage.elements`. */
  readonly owner: number;
  readonly kind: BlockKind;
  readonly text: string;
  /** Offsets into `text`. */
  readonly pieces: readonly Piece[];
  /** How many characters of `text` stand in links to other pages, in `<time>`, in bold. */
  readonly shares: Readonly<Record<Share, number>>;
}

export type Share = 'linked' | 'timed' | 'bold';

/** A run being written. Text is kept in parts: adding to one long string, and looking at it, is quadratic. */
export interface RunDraft {
  readonly owner: number;
  readonly kind: BlockKind;
  readonly parts: string[];
  readonly pieces: Piece[];
  readonly shares: Record<Share, number>;
  length: number;
  /** White space at the very end of the draft collapses with what follows; so it does at its start. */
  atSpace: boolean;
}

export function newDraft(owner: number, kind: BlockKind): RunDraft {
  const shares = { linked: 0, timed: 0, bold: 0 };
  return { owner, kind, parts: [], pieces: [], shares, length: 0, atSpace: true };
}

/** White space that collapses to one space, and characters that aren't seen (soft hyphen, zero width). */
const BREAK = /[ \t\n\r\f]{2,}|[\u00ad\u200b\u2060\ufeff]+/gu;

/** Appends a text node as it is rendered: white space collapsed, invisible characters left out. */
export function appendText(draft: RunDraft, node: Text, shares: readonly Share[]): void {
  const { data } = node;
  const before = draft.length;
  let from = 0;
  for (const match of data.matchAll(BREAK)) {
    const collapses = match[0].charCodeAt(0) <= 32;
    // The first space of a collapsing run stands for the whole run.
    appendChunk(draft, node, data, from, match.index + (collapses ? 1 : 0));
    from = match.index + match[0].length;
  }
  appendChunk(draft, node, data, from, data.length);
  for (const share of shares) draft.shares[share] += draft.length - before;
}

function appendChunk(draft: RunDraft, node: Text, data: string, from: number, to: number): void {
  let offset = from;
  let chunk = data.slice(from, to).replace(/[\t\n\r\f]/gu, ' ');
  if (draft.atSpace && chunk.startsWith(' ')) {
    chunk = chunk.slice(1);
    offset++;
  }
  if (chunk === '') return;
  const start = draft.length;
  const end = start + chunk.length;
  const last = draft.pieces.at(-1);
  if (last && last.node === node && last.end === start && last.offset + last.end - last.start === offset) {
    draft.pieces[draft.pieces.length - 1] = { ...last, end };
  } else {
    draft.pieces.push({ start, end, node, offset });
  }
  write(draft, chunk);
}

/** Puts in a space that no node carries, for `<br>` and for block boundaries inside a table cell. */
export function appendSpace(draft: RunDraft): void {
  if (!draft.atSpace) write(draft, ' ');
}

/** Puts in the bar between two table cells; none before the first cell with text. */
export function appendBar(draft: RunDraft): void {
  if (draft.length === 0 || draft.parts.at(-1) === '| ') return;
  appendSpace(draft);
  write(draft, '| ');
}

function write(draft: RunDraft, text: string): void {
  draft.parts.push(text);
  draft.length += text.length;
  draft.atSpace = text.endsWith(' ');
}

/** The run without white space and bars at its ends; null where nothing is left. */
export function finishRun(draft: RunDraft): TextRun | null {
  if (draft.parts.at(-1) === '| ') draft.parts.pop();
  const untrimmed = draft.parts.join('').trimEnd();
  const text = untrimmed.trimStart();
  if (text === '') return null;
  const lead = untrimmed.length - text.length;
  const pieces: Piece[] = [];
  for (const piece of draft.pieces) {
    const start = Math.max(piece.start - lead, 0);
    const end = Math.min(piece.end - lead, text.length);
    if (start >= end) continue;
    pieces.push({ start, end, node: piece.node, offset: piece.offset + start + lead - piece.start });
  }
  return { owner: draft.owner, kind: draft.kind, text, pieces, shares: draft.shares };
}
