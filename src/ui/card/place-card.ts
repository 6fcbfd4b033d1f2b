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
  /** As much of the card's height as there is room for; the rest is scrolled to. */
  readonly height: number;
  readonly side: 'below' | 'above' | 'beside';
}

/** Between name and card; small, so that the pointer can cross it within the grace. */
const GAP = 6;
/** Between card and the edge of the viewport. */
const MARGIN = 8;
/** A card lower than this shows too little: then it may lie over its name. */
const LOWEST_CARD = 140;

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

function area({ left, top, right, bottom }: Rect): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top);
}

/** The part of the viewport that the sidebar leaves free: all beside it, or all above a bottom sheet. */
function freePart(all: Rect, avoid: Rect | null): Rect {
  if (!avoid) return all;
  const parts = [
    { ...all, right: Math.min(all.right, avoid.left) },
    { ...all, left: Math.max(all.left, avoid.right) },
    { ...all, bottom: Math.min(all.bottom, avoid.top) },
    { ...all, top: Math.max(all.top, avoid.bottom) },
  ];
  return parts.reduce((best, part) => (area(part) > area(best) ? part : best));
}

/**
 * Below the name, or above it; beside the sidebar for a name in the sidebar; always within what is seen of the page.
 * `viewport` is that part: smaller than the window where the reader has zoomed in with two fingers.
 */
export function placeCard(anchor: Rect, card: Size, viewport: Rect, avoid: Rect | null): Placement {
  const free = freePart(viewport, avoid);
  const lowestLeft = free.left + MARGIN;
  const left = clamp(anchor.left, lowestLeft, Math.max(lowestLeft, free.right - card.width - MARGIN));
  const highest = free.top + MARGIN;
  const height = Math.max(0, Math.min(card.height, free.bottom - free.top - 2 * MARGIN));
  const lowest = Math.max(highest, free.bottom - height - MARGIN);
  if (anchor.left >= free.right || anchor.right <= free.left) {
    return { left, top: clamp(anchor.top, highest, lowest), height, side: 'beside' };
  }
  const below = anchor.bottom + GAP;
  const above = anchor.top - GAP - height;
  if (below <= lowest) return { left, top: Math.max(below, highest), height, side: 'below' };
  if (above >= highest) return { left, top: Math.min(above, lowest), height, side: 'above' };
  // Neither fits whole: as much as fits on the side with more room, or over the name where that is next to nothing.
  const roomBelow = free.bottom - MARGIN - Math.max(below, highest);
  const roomAbove = Math.min(anchor.top - GAP, free.bottom - MARGIN) - highest;
  const side = roomBelow >= roomAbove ? 'below' : 'above';
  const room = Math.max(roomBelow, roomAbove);
  if (room < LOWEST_CARD) return { left, top: side === 'below' ? lowest : highest, height, side };
  return { left, top: side === 'below' ? Math.max(below, highest) : highest, height: room, side };
}
