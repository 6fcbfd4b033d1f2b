/** A caret is found for any point beside a line; this far from the text, in pixels, it still counts. */
const REACH = 2;

/** The place in the text nearest to a point of the window, in CSS px; null beside all text. */
export function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const caret = document.caretPositionFromPoint(x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  // Chromium before 128.
  if (typeof document.caretRangeFromPoint !== 'function') return null;
  const range = document.caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

/** Whether a point of the window lies on the words of a range. */
export function isOver(range: Range, x: number, y: number): boolean {
  for (const rect of range.getClientRects()) {
    const isBeside = x < rect.left - REACH || x > rect.right + REACH;
    if (!isBeside && y >= rect.top - REACH && y <= rect.bottom + REACH) return true;
  }
  return false;
}
