import type { Finding, Slot, Statement } from '../model';
import type { Comparison } from './comparison';
import { BAR, confidenceOf } from './confidence';
import { type Clash, clashOfDays, clashOfQuantities, clashOfScenes } from './conflict';
import { conflictFinding } from './find-conflicts';
import type { Match } from './match';

/**
 * From this support score on two statements are taken to be about one thing; chosen by hand on the open articles of
 * data/gold. Unaligned, "same noun, other number" was right in 2-5 % of its hits (measured before this code, engine.md).
 */
const ALIGNED = 0.34;

/** A denial needs more: most of what both say must be the same before "not" can be the difference. */
const NEARLY_ALIKE = 0.45;

/** Numbers, places and denials of statements that are otherwise aligned, in the best aligned one of each report only. */
export function findAligned(comparison: Comparison): Finding[] {
  return comparison.statements.flatMap((statement, i) =>
    [...bestAligned(comparison.matches[i] ?? []).values()].flatMap(({ other, support }) => {
      const clashes = [
        ...clashesOfSlots(statement, other.statement, comparison),
        ...(support.score >= NEARLY_ALIKE ? clashesOfDenials(statement, other.statement) : []),
      ];
      return clashes
        .filter(({ clash }) => confidenceOf(clash.rule) >= BAR)
        .map(({ slot, theirs, clash }) =>
          conflictFinding(comparison, { statement, slot }, { other, slot: theirs }, clash),
        );
    }),
  );
}

/** The best aligned statement of each report. */
function bestAligned(matches: readonly Match[]): ReadonlyMap<string, Match> {
  const best = new Map<string, Match>();
  for (const match of matches) {
    const id = match.other.indexed.report.id;
    const top = best.get(id)?.support.score ?? 0;
    if (match.support.score >= ALIGNED && match.support.score > top) best.set(id, match);
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
  if (a.family === 'day') return clashOfDays(a, b);
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
