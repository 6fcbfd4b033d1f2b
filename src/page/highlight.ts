import { caretAt, isOver } from './caret';
import { cutAround } from './cut-range';
import { createGroundFinder } from './ground';

export type MarkKind = 'corroborated' | 'outlets-differ' | 'parties-differ' | 'only-here' | 'name';

/** Which kinds are drawn, and found under a point. */
export type ShownKinds = Readonly<Record<MarkKind, boolean>>;

/** A mark under a point of the window; `id` is the caller's. */
export interface MarkHit {
  readonly kind: MarkKind;
  readonly id: number;
}

/** The ranges to mark of each kind, by the caller's ids; a kind that isn't there has none. */
export type RangesByKind = ReadonlyMap<MarkKind, ReadonlyMap<number, Range>>;

export interface Marks {
  /** Replaces all marks. */
  readonly setMarks: (ranges: RangesByKind) => void;
  /** Shows some kinds and hides others; what is marked stays known. */
  readonly show: (kinds: ShownKinds) => void;
  /** Sets one range off for `ms` milliseconds; the next flash, and the end of `signal`, cut it short. */
  readonly flash: (range: Range, ms: number, signal?: AbortSignal) => void;
  /** What is marked at a point, in CSS pixels of the window; names stand first. */
  readonly marksAt: (x: number, y: number) => readonly MarkHit[];
  /** Puts back what the page's own scripts may have removed from the registry. */
  readonly restore: () => void;
  /** Looks anew what each mark stands on: a page may go dark at a click. */
  readonly repaint: () => void;
  readonly clearMarks: () => void;
}

const PREFIX = 'crossread-';
const FLASH = `${PREFIX}flash`;
const ON_DARK = '-on-dark';
/** Where kinds overlap, the later is painted over the earlier. */
export const MARK_KINDS: readonly MarkKind[] = [
  'only-here',
  'corroborated',
  'parties-differ',
  'outlets-differ',
  'name',
];
export const ALL_KINDS: ShownKinds = {
  'only-here': true,
  corroborated: true,
  'parties-differ': true,
  'outlets-differ': true,
  name: true,
};

/** One line under one word: where kinds meet, these are drawn and the other is left out. */
const OVER: Readonly<Record<MarkKind, readonly MarkKind[]>> = {
  'outlets-differ': [],
  'parties-differ': ['outlets-differ'],
  name: ['outlets-differ', 'parties-differ'],
  corroborated: ['name'],
  'only-here': ['name'],
};

/**
 * Marks in the text of a page, by the CSS Custom Highlight API: no node of the page is touched. Ranges are kept
 * in maps of our own, because iterating a Highlight throws in Firefox' content scripts. Without the API nothing
 * is drawn, and `marksAt` works all the same. All marks go when `signal` is aborted.
 */
export function createMarks(document: Document, signal: AbortSignal, kinds: ShownKinds = ALL_KINDS): Marks {
  const registry = typeof CSS === 'undefined' ? undefined : CSS.highlights;
  let marked: RangesByKind = new Map();
  const drawn = new Map<string, Highlight>();
  let shown = kinds;
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
  /** Each range under the name for the ground it stands on. */
  const drawOnGround = (name: string, ranges: readonly Range[], priority: number, ground: GroundOf) => {
    const isOnDark = ranges.map((range) => ground(range) === 'dark');
    draw(
      name,
      ranges.filter((_, i) => !isOnDark[i]),
      priority,
    );
    draw(
      name + ON_DARK,
      ranges.filter((_, i) => isOnDark[i]),
      priority,
    );
  };
  const rangesOf = (kind: MarkKind) => (shown[kind] ? [...(marked.get(kind)?.values() ?? [])] : []);
  const drawKind = (kind: MarkKind, ground: GroundOf) => {
    const over = OVER[kind].flatMap(rangesOf);
    const ranges = rangesOf(kind).flatMap((range) => cutAround(range, over));
    drawOnGround(PREFIX + kind, ranges, MARK_KINDS.indexOf(kind), ground);
  };
  const drawAll = () => {
    if (signal.aborted) return;
    const ground = groundFinder(document);
    for (const kind of MARK_KINDS) drawKind(kind, ground);
  };
  const endFlash = () => {
    clearTimeout(flashing);
    drawOnGround(FLASH, [], 0, () => 'light');
  };

  const setMarks: Marks['setMarks'] = (ranges) => {
    if (signal.aborted) return;
    marked = ranges;
    drawAll();
  };
  const flash: Marks['flash'] = (range, ms, until) => {
    endFlash();
    if (signal.aborted || until?.aborted) return;
    drawOnGround(FLASH, [range], MARK_KINDS.length, groundFinder(document));
    const own = setTimeout(endFlash, ms);
    flashing = own;
    until?.addEventListener('abort', () => flashing === own && endFlash(), { once: true, signal });
  };
  const marksAt: Marks['marksAt'] = (x, y) => {
    const caret = caretAt(document, x, y);
    if (!caret) return [];
    const hits: MarkHit[] = [];
    for (const kind of MARK_KINDS.toReversed()) {
      for (const [id, range] of (shown[kind] && marked.get(kind)) || []) {
        if (range.isPointInRange(caret.node, caret.offset) && isOver(range, x, y)) hits.push({ kind, id });
      }
    }
    return hits;
  };
  const clearMarks = () => {
    endFlash();
    marked = new Map();
    for (const kind of MARK_KINDS) drawOnGround(PREFIX + kind, [], 0, () => 'light');
  };
  signal.addEventListener('abort', clearMarks, { once: true });

  return {
    setMarks,
    show: (kinds) => {
      shown = kinds;
      drawAll();
    },
    flash,
    marksAt,
    restore: () => {
      for (const [name, highlight] of drawn) if (!registry?.has(name)) registry?.set(name, highlight);
    },
    repaint: drawAll,
    clearMarks,
  };
}

type GroundOf = (range: Range) => 'light' | 'dark';

function groundFinder(document: Document): GroundOf {
  const { defaultView } = document;
  const find = defaultView && createGroundFinder(defaultView);
  return ({ startContainer }) =>
    (startContainer.parentElement && find?.(startContainer.parentElement)) ?? 'light';
}
