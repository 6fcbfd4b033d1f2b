/** What can have the focus in a grid: by row, then from start to end, each with its column. */
export type GridStops<T> = readonly (readonly GridStop<T>[])[];

export interface GridStop<T> {
  readonly element: T;
  readonly column: number;
}

export interface GridKey {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/**
 * Where a key leads from `at`; null for other keys, `at` itself at an edge. Up and down keep to the column asked for:
 * a row with fewer cells is passed through its last one.
 */
export function nextInGrid<T>(
  rows: GridStops<T>,
  at: T,
  column: number,
  { key, ctrlKey }: GridKey,
): T | null {
  const row = rows.findIndex((stops) => stops.some(({ element }) => element === at));
  const stops = rows[row] ?? [];
  const i = stops.findIndex(({ element }) => element === at);
  const inColumn = (of: readonly GridStop<T>[] | undefined) =>
    of?.find((stop) => stop.column === column) ?? of?.findLast((stop) => stop.column < column) ?? of?.[0];
  const wanted = {
    ArrowRight: () => stops[i + 1],
    ArrowLeft: () => stops[i - 1],
    ArrowDown: () => inColumn(rows[row + 1]),
    ArrowUp: () => (row > 0 ? inColumn(rows[row - 1]) : undefined),
    Home: () => (ctrlKey ? rows[0]?.[0] : stops[0]),
    End: () => (ctrlKey ? rows.at(-1)?.at(-1) : stops.at(-1)),
  }[key];
  return wanted ? (wanted()?.element ?? at) : null;
}
