import type { Block, Span } from '../model';
import { type Piece, piecesIn, type TextAnchors } from './anchor';
import type { ExtractedPage } from './extract';

export interface Reanchored {
  /** The text that was read before, with the nodes in which it stands now; parts without pieces stand nowhere. */
  readonly anchors: TextAnchors;
  /** Share (0 … 1) of that text which still stands, word for word. */
  readonly kept: number;
  /** Characters of running text that weren't there before. */
  readonly added: number;
}

/** Shorter blocks that come and go are times ("12 minutes ago"), counters and labels. */
const SHORTEST = 40;

/**
 * Finds the text that was read in a page as it is drawn now. A block goes to a block of the very same words, in
 * their order where there are several; of a block that has changed, a sentence goes to the one place among
 * the new blocks where it stands as a whole sentence. What can't be found has no place: never another's.
 */
export function reanchor(read: ExtractedPage, sentences: readonly Span[], fresh: ExtractedPage): Reanchored {
  const live = fresh.article.blocks.map((block) => ({ block, text: textOf(fresh, block), isTaken: false }));
  const byText = new Map<string, typeof live>();
  for (const one of live) {
    const same = byText.get(one.text);
    if (same) same.push(one);
    else byText.set(one.text, [one]);
  }
  const pieces: Piece[] = [];
  const changed: Block[] = [];
  let all = 0;
  let kept = 0;

  for (const block of read.article.blocks) {
    const text = textOf(read, block);
    all += text.length;
    const found = byText.get(text)?.find(({ isTaken }) => !isTaken);
    if (!found) {
      changed.push(block);
      continue;
    }
    found.isTaken = true;
    kept += text.length;
    pieces.push(...moved(fresh.anchors.pieces, found.block, block.start));
  }

  const untaken = live.filter(({ isTaken }) => !isTaken);
  const added = untaken.reduce((sum, { text }) => sum + (text.length < SHORTEST ? 0 : text.length), 0);
  for (const sentence of changed.length > 0 && untaken.length > 0 ? sentences : []) {
    if (!changed.some((block) => sentence.start >= block.start && sentence.end <= block.end)) continue;
    const words = read.article.text.slice(sentence.start, sentence.end);
    const places = untaken.flatMap(({ block, text }) =>
      placesOf(words, text).map((at) => ({ start: block.start + at, end: block.start + at + words.length })),
    );
    if (places.length !== 1 || !places[0]) continue;
    kept += words.length;
    pieces.push(...moved(fresh.anchors.pieces, places[0], sentence.start));
  }
  pieces.sort((a, b) => a.start - b.start);
  return { anchors: { text: read.article.text, pieces }, kept: all === 0 ? 0 : kept / all, added };
}

function textOf(page: ExtractedPage, { start, end }: Span): string {
  return page.article.text.slice(start, end);
}

/** The pieces of one span, as pieces of an equal text that starts elsewhere. */
function moved(pieces: readonly Piece[], from: Span, to: number): Piece[] {
  const by = to - from.start;
  return piecesIn(pieces, from).map(({ node, offset, ...piece }) => {
    const start = Math.max(piece.start, from.start);
    const end = Math.min(piece.end, from.end);
    return { node, offset: offset + start - piece.start, start: start + by, end: end + by };
  });
}

/** Where words stand in a text with no sentence running into or out of them. */
function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && words; at = text.indexOf(words, at + words.length)) {
    const before = text.slice(0, at).trimEnd();
    const after = text.slice(at + words.length);
    if (ENDS.test(before) && (after === '' || /^\s/u.test(after)) && ENDS.test(words)) places.push(at);
  }
  return places;
}

const ENDS = /(?:^|[.!?…]["'”’)\]]{0,3})$/u;
