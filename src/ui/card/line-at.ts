import type { Rect } from './place-card';

/** How far a point lies from a rectangle, squared. */
function distance({ left, top, right, bottom }: Rect, x: number, y: number): number {
  const across = Math.max(left - x, 0, x - right);
  const down = Math.max(top - y, 0, y - bottom);
  return across * across + down * down;
}

/**
 * Of words that break over lines, the line under the pointer, or the nearest: a card beside the box around all lines would
 * stand far from it. Pieces of one line (a link in a sentence is one) are taken together. Pieces without area count only
 * where there are no others; null where there are none at all.
 */
export function lineAt(pieces: readonly Rect[], x: number, y: number): Rect | null {
  const shown = pieces.filter(({ left, top, right, bottom }) => right > left && bottom > top);
  const [first, ...others] = shown.length > 0 ? shown : pieces;
  if (!first) return null;
  const nearest = others.reduce(
    (best, one) => (distance(one, x, y) < distance(best, x, y) ? one : best),
    first,
  );
  const line = [first, ...others].filter(({ top, bottom }) => {
    const middle = (top + bottom) / 2;
    return middle >= nearest.top && middle <= nearest.bottom;
  });
  return {
    left: Math.min(...line.map((piece) => piece.left)),
    top: nearest.top,
    right: Math.max(...line.map((piece) => piece.right)),
    bottom: nearest.bottom,
  };
}
