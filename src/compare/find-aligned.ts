import type { LibraryStatement } from '../library/library';
import { candidatesFor } from '../library/load-library';
import type { Finding, Slot } from '../model';
import { type Comparison, takesPart } from './comparison';
import { BAR, confidenceOf } from './confidence';
import { type Clash, clashOfQuantities, clashOfScenes } from './conflict';
import { conflictFinding } from './find-conflicts';
import { supportOf } from './support';

/**
 * From this support score on two statements are about one thing, word for word as far as they go. Below it, "same noun,
 * other number" was right in 2-5 % of cases (engine.md).
 */
const ALIGNED = 0.34;

/** Numbers and places of statements that are otherwise aligned: in the best aligned statement of each report only. */
export function findAligned(comparison: Comparison): Finding[] {
  return comparison.weighed.flatMap((weighed) => {
    const { statement } = weighed;
    if (!statement.slots.some(isComparable)) return [];
    const best = new Map<string, { readonly other: LibraryStatement; readonly score: number }>();
    for (const other of candidatesFor(weighed.terms, comparison.library)) {
      if (!takesPart(comparison, other)) continue;
      const score = supportOf(weighed, other, comparison.library.weights)?.score ?? 0;
      const id = other.indexed.report.id;
      if (score >= ALIGNED && score > (best.get(id)?.score ?? 0)) best.set(id, { other, score });
    }
    return [...best.values()].flatMap(({ other }) => {
      const pairs = statement.slots.flatMap((slot) =>
        other.statement.slots.map((theirs) => ({ slot, theirs })),
      );
      return pairs.flatMap(({ slot, theirs }) => {
        const clash = clashOfAligned(slot, theirs, comparison);
        const isSure = clash !== null && confidenceOf(clash.rule) >= BAR;
        return isSure
          ? [conflictFinding(comparison, { statement, slot }, { other, slot: theirs }, clash)]
          : [];
      });
    });
  });
}

function isComparable(slot: Slot): boolean {
  return slot.family === 'quantity' || slot.family === 'scene';
}

function clashOfAligned(a: Slot, b: Slot, comparison: Comparison): Clash | null {
  if (a.family !== b.family) return null;
  if (a.family === 'quantity') return clashOfQuantities(a, b);
  return a.family === 'scene' ? clashOfScenes(a, b, comparison.library.base) : null;
}
