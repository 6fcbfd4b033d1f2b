/** A rectangle in the viewport, in CSS px. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly side: 'below' | 'above' | 'beside';
}

/** Between name and card; small, so that the pointer can cross it within the grace. */
const GAP = 6;
/** Between card and the edge of the viewport. */
const MARGIN = 8;

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

function area({ left, top, right, bottom }: Rect): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top);
}

/** The part of the viewport that the sidebar leaves free: all beside it, or all above a bottom sheet. */
function freePart(viewport: Size, avoid: Rect | null): Rect {
  const all = { left: 0, top: 0, right: viewport.width, bottom: viewport.height };
  if (!avoid) return all;
  const parts = [
    { ...all, right: avoid.left },
    { ...all, left: avoid.right },
    { ...all, bottom: avoid.top },
    { ...all, top: avoid.bottom },
  ];
  return parts.reduce((best, part) => (area(part) > area(best) ? part : best));
}

/** Below the name, or above it; beside the sidebar for a name in the sidebar; always within the viewport. */
export function placeCard(anchor: Rect, card: Size, viewport: Size, avoid: Rect | null): Placement {
  const free = freePart(viewport, avoid);
  const lowestLeft = free.left + MARGIN;
  const left = clamp(anchor.left, lowestLeft, Math.max(lowestLeft, free.right - card.width - MARGIN));
  const highest = free.top + MARGIN;
  const lowest = Math.max(highest, free.bottom - card.height - MARGIN);
  if (anchor.left >= free.right || anchor.right <= free.left) {
    return { left, top: clamp(anchor.top, highest, lowest), side: 'beside' };
  }
  const below = anchor.bottom + GAP;
  const above = anchor.top - GAP - card.height;
  if (below <= lowest) return { left, top: Math.max(below, highest), side: 'below' };
  if (above >= highest) return { left, top: Math.min(above, lowest), side: 'above' };
  // Neither fits: towards the side with more room, as far as the viewport goes.
  const roomBelow = free.bottom - anchor.bottom >= anchor.top - free.top;
  return { left, top: roomBelow ? lowest : highest, side: roomBelow ? 'below' : 'above' };
}
