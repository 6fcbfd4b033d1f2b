export type MarkKind = 'corroborated' | 'outlets-differ' | 'parties-differ' | 'only-here' | 'name';

/** A mark under a point of the window; `id` is the caller's: a statement's index, or a mention's for `name`. */
export interface MarkHit {
  readonly kind: MarkKind;
  readonly id: number;
}

export interface Marks {
  /** Replaces all marks of one kind; an empty map takes them away. */
  readonly setMarks: (kind: MarkKind, ranges: ReadonlyMap<number, Range>) => void;
  /** Sets one range off for `ms` milliseconds; the next flash, and the end of `signal`, cut it short. */
  readonly flash: (range: Range, ms: number, signal?: AbortSignal) => void;
  /** What is marked at a point, in CSS pixels of the window; names stand first. */
  readonly marksAt: (x: number, y: number) => readonly MarkHit[];
  /** The id of the statement marked at a point, null beside all. */
  readonly statementAt: (x: number, y: number) => number | null;
  /** Puts back what the page's own scripts may have removed from the registry. */
  readonly restore: () => void;
  readonly clearMarks: () => void;
}

const PREFIX = 'crossread-';
const FLASH = `${PREFIX}flash`;
/** Where kinds overlap, the later is painted over the earlier. */
const KINDS: readonly MarkKind[] = ['only-here', 'corroborated', 'parties-differ', 'outlets-differ', 'name'];
/** A caret is found for any point beside a line; this far from the text, in pixels, it still counts. */
const REACH = 2;

/**
 * Marks in the text of a page, by the CSS Custom Highlight API: no node of the page is touched. Ranges are kept
 * in maps of our own, because iterating a Highlight throws in Firefox' content scripts. Without the API nothing
 * is drawn, and `statementAt` works all the same. All marks go when `signal` is aborted.
 */
export function createMarks(document: Document, signal: AbortSignal): Marks {
  const registry = typeof CSS === 'undefined' ? undefined : CSS.highlights;
  const marked = new Map<MarkKind, ReadonlyMap<number, Range>>();
  const drawn = new Map<string, Highlight>();
  let flashing: ReturnType<typeof setTimeout> | undefined;

  const draw = (name: string, ranges: readonly Range[], priority: number) => {
    if (ranges.length === 0) return erase(name);
    if (!registry) return;
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    drawn.set(name, highlight);
    registry.set(name, highlight);
  };
  const erase = (name: string) => {
    drawn.delete(name);
    registry?.delete(name);
  };
  const endFlash = () => {
    clearTimeout(flashing);
    erase(FLASH);
  };

  const setMarks: Marks['setMarks'] = (kind, ranges) => {
    if (signal.aborted) return;
    marked.set(kind, new Map(ranges));
    draw(PREFIX + kind, [...ranges.values()], KINDS.indexOf(kind));
  };
  const flash: Marks['flash'] = (range, ms, until) => {
    endFlash();
    if (signal.aborted || until?.aborted) return;
    draw(FLASH, [range], KINDS.length);
    const own = setTimeout(endFlash, ms);
    flashing = own;
    until?.addEventListener('abort', () => flashing === own && endFlash(), { once: true, signal });
  };
  const marksAt: Marks['marksAt'] = (x, y) => {
    const caret = caretAt(document, x, y);
    if (!caret) return [];
    const hits: MarkHit[] = [];
    for (const kind of KINDS.toReversed()) {
      for (const [id, range] of marked.get(kind) ?? []) {
        if (range.isPointInRange(caret.node, caret.offset) && isOver(range, x, y)) hits.push({ kind, id });
      }
    }
    return hits;
  };
  const clearMarks = () => {
    endFlash();
    marked.clear();
    for (const kind of KINDS) erase(PREFIX + kind);
  };
  signal.addEventListener('abort', clearMarks, { once: true });

  return {
    setMarks,
    flash,
    marksAt,
    statementAt: (x, y) => marksAt(x, y).find((hit) => hit.kind !== 'name')?.id ?? null,
    restore: () => {
      for (const [name, highlight] of drawn) if (!registry?.has(name)) registry?.set(name, highlight);
    },
    clearMarks,
  };
}

function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const caret = document.caretPositionFromPoint(x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  // Chromium before 128.
  if (typeof document.caretRangeFromPoint !== 'function') return null;
  const range = document.caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

function isOver(range: Range, x: number, y: number): boolean {
  for (const rect of range.getClientRects()) {
    const isBeside = x < rect.left - REACH || x > rect.right + REACH;
    if (!isBeside && y >= rect.top - REACH && y <= rect.bottom + REACH) return true;
  }
  return false;
}
