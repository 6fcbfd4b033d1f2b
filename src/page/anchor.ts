import type { Span } from '../model';

/**
 * A stretch of the canonical text that stands, character for character, in one live text node:
 * `text[start + i]` is `node.data[offset + i]` (any white space there is a space here).
 */
export interface Piece extends Span {
  readonly node: Text;
  /** UTF-16 offset into `node.data` of the piece's first character. */
  readonly offset: number;
}

/** Where the canonical text of an article stands in its live page. */
export interface TextAnchors {
  readonly text: string;
  /** In order of `start`, not overlapping. What lies between two pieces was put in by the extractor. */
  readonly pieces: readonly Piece[];
}

/**
 * The live Range of a span of the canonical text; nothing is searched for. Null where the span has no live
 * text (a title taken from metadata), or where the page has changed the text since it was read: a mark under
 * other words than those compared would be worse than none.
 */
export function rangeOf(anchors: TextAnchors, span: Span): Range | null {
  const pieces = piecesIn(anchors.pieces, span);
  if (!pieces.every((piece) => isUnchanged(anchors.text, piece))) return null;
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last || span.end <= span.start) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.offset + Math.max(0, span.start - first.start));
  range.setEnd(last.node, last.offset + Math.min(last.end, span.end) - last.start);
  return range;
}

/** At most this many pieces are looked at: a share needs no more. */
const SAMPLE = 40;

/** Share (0 … 1) of the pieces that stand in the page word for word as they were read, and are seen if `seen` asks for it. */
export function shareStanding({ text, pieces }: TextAnchors, seen: boolean): number {
  const step = Math.max(1, Math.floor(pieces.length / SAMPLE));
  const sample = pieces.filter((_, i) => i % step === 0);
  const isSeen = (piece: Piece) => piece.node.parentElement?.checkVisibility?.() ?? true;
  const stands = (piece: Piece) => isUnchanged(text, piece) && (!seen || isSeen(piece));
  return sample.length === 0 ? 1 : sample.filter(stands).length / sample.length;
}

/** The pieces, in their order, that a span touches. */
export function piecesIn(pieces: readonly Piece[], span: Span): readonly Piece[] {
  return pieces
    .slice(firstEndingAfter(pieces, span.start), firstEndingAfter(pieces, span.end - 1) + 1)
    .filter((piece) => piece.start < span.end);
}

function firstEndingAfter(pieces: readonly Piece[], position: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isUnchanged(text: string, piece: Piece): boolean {
  if (!piece.node.isConnected) return false;
  const live = piece.node.data.slice(piece.offset, piece.offset + piece.end - piece.start);
  const read = text.slice(piece.start, piece.end);
  return live === read || live.replace(/[\t\n\r\f]/gu, ' ') === read;
}
