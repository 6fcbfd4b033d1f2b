import { wrapWords } from '../wrap-words';
import type { OriginsView, OriginView } from './origins-view';

/** Below this width news organisations stand under the name of the source, not in a column of their own. */
const NARROW = 640;
/** More than these make no calm picture; the rest is in the table. */
const MOST = 8;
const ROW = 52;
const OUTLET = 48;
const LETTER = 6.9;
const BRACKET = 14;

export interface PlacedOrigin {
  readonly lines: readonly string[];
  readonly y: number;
  readonly facts: number;
}

export interface PlacedNode {
  readonly name: string;
  readonly y: number;
}

export interface Thread {
  readonly path: string;
  /** Pixels. */
  readonly width: number;
}

/** Where everything in the origin graph is, in pixels. */
export interface OriginsLayout {
  readonly width: number;
  readonly height: number;
  readonly isNarrow: boolean;
  readonly origins: readonly PlacedOrigin[];
  readonly via: readonly PlacedNode[];
  readonly outlets: readonly (PlacedNode & { readonly lines: readonly string[] })[];
  readonly threads: readonly Thread[];
  readonly brackets: readonly { readonly from: number; readonly to: number; readonly x: number }[];
  /** Where the names of sources end, news organisations stand, and the names of outlets begin. */
  readonly x: { readonly first: number; readonly via: number; readonly outlet: number };
  /** Origins that are only in the table. */
  readonly rest: number;
}

const HEAD = 34;

export function layoutOrigins(view: OriginsView, width: number): OriginsLayout {
  const isNarrow = width < NARROW;
  const names = [...new Set(view.origins.map(({ first }) => first))];
  const shown = names.slice(0, MOST);
  const routes = (name: string) => view.origins.filter(({ first }) => first === name);
  const left = Math.round(isNarrow ? width * 0.4 : Math.min(300, width * 0.3));
  const right = Math.round(isNarrow ? width * 0.31 : 190);
  const x = { first: left, via: Math.round((left + width - right) / 2), outlet: width - right };
  const inner = Math.max(shown.length * ROW, view.outlets.length * OUTLET);
  const centre = (i: number, n: number) => HEAD + ((i + 0.5) * inner) / Math.max(1, n);
  const letters = Math.floor((left - 16) / LETTER);
  const origins = shown.map(
    (name, i): PlacedOrigin => ({
      lines: wrapWords(isNarrow ? withVia(name, routes(name)) : name, letters, isNarrow ? 3 : 2),
      y: centre(i, shown.length),
      facts: new Set(routes(name).flatMap(({ rows }) => rows)).size,
    }),
  );
  const placed = shown.flatMap((name, i) =>
    routes(name).map((origin) => ({ origin, y: origins[i]?.y ?? 0 })),
  );
  const outlets = view.outlets.map((name, i) => ({
    name,
    lines: wrapWords(name, Math.floor((right - BRACKET - 22) / LETTER), 2),
    y: centre(i, view.outlets.length),
  }));
  const via = isNarrow ? [] : placeVia(placed);
  return {
    width,
    height: HEAD + inner + 4,
    isNarrow,
    origins,
    via,
    outlets,
    threads: placed.flatMap(({ origin, y }) => threadsOf(origin, y, outlets, via, x)),
    brackets: view.oneText.map(([first, last]) => ({
      from: (outlets[first]?.y ?? 0) - 14,
      to: (outlets[last]?.y ?? 0) + 14,
      x: width - BRACKET,
    })),
    x,
    rest: names.length - shown.length,
  };
}

function withVia(name: string, routes: readonly OriginView[]): string {
  const via = [...new Set(routes.flatMap((route) => route.via ?? []))];
  return via.length > 0 ? `${name} (${via.join(', ')})` : name;
}

interface PlacedRoute {
  readonly origin: OriginView;
  readonly y: number;
}

/** A news organisation stands at the mean height of its sources, at least a line below the one before. */
function placeVia(placed: readonly PlacedRoute[]): PlacedNode[] {
  const heights = new Map<string, number[]>();
  for (const { origin, y } of placed)
    if (origin.via) heights.set(origin.via, [...(heights.get(origin.via) ?? []), y]);
  const mean = (ys: readonly number[]) => ys.reduce((all, y) => all + y, 0) / ys.length;
  const nodes = [...heights].map(([name, ys]) => ({ name, y: mean(ys) })).sort((a, b) => a.y - b.y);
  let before = 0;
  return nodes.map(({ name, y }) => {
    before = Math.max(y, before + 28);
    return { name, y: before };
  });
}

const LABEL = 40;

function threadsOf(
  { via, facts }: OriginView,
  y: number,
  outlets: readonly PlacedNode[],
  media: readonly PlacedNode[],
  x: OriginsLayout['x'],
): Thread[] {
  const medium = media.find(({ name }) => name === via);
  const toOutlets = outlets.flatMap((outlet, i): Thread[] => {
    const count = facts[i] ?? 0;
    if (count === 0) return [];
    const path = medium
      ? curve(x.via + LABEL, medium.y, x.outlet, outlet.y)
      : curve(x.first, y, x.outlet, outlet.y);
    return [{ path, width: thickness(count) }];
  });
  if (!medium) return toOutlets;
  const most = Math.max(...facts);
  return [{ path: curve(x.first, y, x.via - LABEL, medium.y), width: thickness(most) }, ...toOutlets];
}

const thickness = (facts: number) => 1 + 1.5 * Math.log2(facts + 0.5);

function curve(x1: number, y1: number, x2: number, y2: number): string {
  const middle = (x1 + x2) / 2;
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
}
