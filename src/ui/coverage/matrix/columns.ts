import type { Coverage } from '../covered';

/** A column of the matrix: one outlet, with all its reports. */
export interface Column {
  readonly outlet: string;
  /** Positions of its reports. */
  readonly reports: readonly number[];
  readonly published: string | null;
  /** Outlets of one number carry one text; null for one whose reports aren't all of one. */
  readonly cluster: number | null;
}

/** Columns that stand side by side under one heading. */
export interface ColumnSpan {
  readonly columns: number;
  /** The outlets that carry one text; empty where it is one outlet with a text of its own. */
  readonly oneText: readonly string[];
}

/** Outlets in the order of the library, those that carry one text side by side, the largest such group first. */
export function columnsOf({ story, reports }: Coverage): Column[] {
  const byOutlet = new Map<string, number[]>();
  for (const [i, { summary }] of reports.entries())
    byOutlet.set(summary.outlet, [...(byOutlet.get(summary.outlet) ?? []), i]);
  const columns = [...byOutlet].map(([outlet, own]): Column => {
    const clusters = new Set(own.map((i) => story.reports[i]?.cluster ?? i));
    const published = own.flatMap((i) => reports[i]?.summary.published ?? []).sort()[0] ?? null;
    return {
      outlet,
      reports: own,
      published,
      cluster: clusters.size === 1 ? ([...clusters][0] ?? null) : null,
    };
  });
  const size = ({ cluster }: Column) =>
    cluster === null ? 1 : columns.filter((other) => other.cluster === cluster).length;
  const first = ({ cluster, reports: [own = 0] }: Column) => cluster ?? own;
  return columns.sort(
    (a, b) => size(b) - size(a) || first(a) - first(b) || (a.reports[0] ?? 0) - (b.reports[0] ?? 0),
  );
}

/** Runs of columns that carry one text. */
export function spansOf(columns: readonly Column[]): ColumnSpan[] {
  const runs: Column[][] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    if (run && column.cluster !== null && run[0]?.cluster === column.cluster) run.push(column);
    else runs.push([column]);
  }
  return runs.map((run) => ({
    columns: run.length,
    oneText: run.length > 1 ? run.map(({ outlet }) => outlet) : [],
  }));
}
