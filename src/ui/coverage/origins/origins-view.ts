import type { Words } from '../../../words/words';
import { type Coverage, outletsOf } from '../covered';
import { columnsOf, spansOf } from '../matrix/columns';

/** A source that several outlets go back to, with the facts they have from it. */
export interface OriginView {
  readonly first: string;
  /** The news organisation that was told; null where none is named, or it is the source itself. */
  readonly via: string | null;
  /** How many facts each outlet has from there, in the order of the columns; 0 for none. */
  readonly facts: readonly number[];
  /** Lines of the matrix. */
  readonly rows: readonly string[];
}

export interface OriginsView {
  /** Those behind most facts first. */
  readonly origins: readonly OriginView[];
  readonly outlets: readonly string[];
  /** Runs of outlets that carry one text, as first and last position. */
  readonly oneText: readonly (readonly [first: number, last: number])[];
}

/** Which outlets go back to which named source, over all facts of the story. */
export function originsView(coverage: Coverage, words: Words): OriginsView {
  const columns = columnsOf(coverage);
  const outlets = columns.map(({ outlet }) => outlet);
  const byName = new Map<string, { first: string; via: string | null; facts: number[]; rows: string[] }>();
  for (const { id, kind, trails } of coverage.story.rows) {
    if (kind !== 'told' && kind !== 'single') continue;
    for (const { first, via, reports } of trails) {
      if (first === null) continue;
      const source = words.named(first);
      const medium = via === null || via === first ? null : words.named(via);
      const key = `${first}|${medium}`;
      const origin = byName.get(key) ?? { first: source, via: medium, facts: outlets.map(() => 0), rows: [] };
      origin.rows.push(id);
      for (const outlet of outletsOf(coverage, reports)) {
        const at = outlets.indexOf(outlet);
        origin.facts[at] = (origin.facts[at] ?? 0) + 1;
      }
      byName.set(key, origin);
    }
  }
  const origins = [...byName.values()].sort(
    (a, b) => b.rows.length - a.rows.length || sum(b.facts) - sum(a.facts) || a.first.localeCompare(b.first),
  );
  return { origins, outlets, oneText: runsOf(coverage) };
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

function runsOf(coverage: Coverage): (readonly [number, number])[] {
  let at = 0;
  return spansOf(columnsOf(coverage)).flatMap(({ columns, oneText }) => {
    const first = at;
    at += columns;
    return oneText.length > 0 ? [[first, at - 1] as const] : [];
  });
}
