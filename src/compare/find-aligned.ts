import type { LibraryStatement } from '../library/library';
import { candidatesFor } from '../library/load-library';
import type { Weighed } from '../library/weigh';
import type { Finding, Slot, Statement } from '../model';
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

/** A denial needs more: most of what both say must be the same before "not" can be the difference. */
const NEARLY_ALIKE = 0.45;

/** Numbers, places and denials of statements that are otherwise aligned, in the best aligned one of each report only. */
export function findAligned(comparison: Comparison): Finding[] {
  return comparison.weighed.flatMap((weighed) => {
    const { statement } = weighed;
    return [...bestAligned(comparison, weighed).values()].flatMap(({ other, score }) => {
      const clashes = [
        ...clashesOfSlots(statement, other.statement, comparison),
        ...(score >= NEARLY_ALIKE ? clashesOfDenials(statement, other.statement) : []),
      ];
      return clashes
        .filter(({ clash }) => confidenceOf(clash.rule) >= BAR)
        .map(({ slot, theirs, clash }) =>
          conflictFinding(comparison, { statement, slot }, { other, slot: theirs }, clash),
        );
    });
  });
}

interface Aligned {
  readonly other: LibraryStatement;
  readonly score: number;
}

function bestAligned(comparison: Comparison, weighed: Weighed): ReadonlyMap<string, Aligned> {
  const best = new Map<string, Aligned>();
  for (const other of candidatesFor(weighed.terms, comparison.library)) {
    if (!takesPart(comparison, other)) continue;
    const score = supportOf(weighed, other, comparison.library.weights)?.score ?? 0;
    const id = other.indexed.report.id;
    if (score >= ALIGNED && score > (best.get(id)?.score ?? 0)) best.set(id, { other, score });
  }
  return best;
}

interface AlignedClash {
  readonly slot: Slot;
  readonly theirs: Slot;
  readonly clash: Clash;
}

function clashesOfSlots(mine: Statement, other: Statement, comparison: Comparison): AlignedClash[] {
  const pairs = mine.slots.flatMap((slot) => other.slots.map((theirs) => ({ slot, theirs })));
  return pairs.flatMap(({ slot, theirs }) => {
    const clash = clashOfAligned(slot, theirs, comparison);
    return clash ? [{ slot, theirs, clash }] : [];
  });
}

function clashOfAligned(a: Slot, b: Slot, comparison: Comparison): Clash | null {
  if (a.family !== b.family) return null;
  if (a.family === 'quantity') return clashOfQuantities(a, b);
  return a.family === 'scene' ? clashOfScenes(a, b, comparison.library.base) : null;
}

/** One denies what the other says; a statement without a denial is set off as a whole. */
function clashesOfDenials(mine: Statement, other: Statement): AlignedClash[] {
  const denials = ({ slots }: Statement) => slots.filter((slot) => slot.family === 'denial');
  const clash: Clash = { between: 'outlets', type: 'negation', rule: 'denial' };
  const [here, there] = [denials(mine), denials(other)];
  if (here.length > 0 === there.length > 0) return [];
  const affirms = (denial: Slot, { terms }: Statement) => terms.includes(denial.key);
  return [
    ...here
      .filter((slot) => affirms(slot, other))
      .map((slot) => ({ slot, theirs: asWhole(other, slot), clash })),
    ...there
      .filter((slot) => affirms(slot, mine))
      .map((theirs) => ({ slot: asWhole(mine, theirs), theirs, clash })),
  ];
}

function asWhole({ start, end }: Statement, like: Slot): Slot {
  return { ...like, value: 'said', start, end };
}
