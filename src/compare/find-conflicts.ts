import type { LibraryStatement } from '../library/library';
import type { Slot } from '../model';
import { type Candidate, candidateOf } from './candidate';
import { type Comparison, ruleContext, takesPart } from './comparison';
import { BAR } from './confidence';
import { conflictFinding, type PageSlot } from './conflict-finding';
import { compareSlots, RULES } from './rules/rules';

/** An answer in words is easily read amiss: the statements must have as much in common beside it. */
const LEAST_IN_COMMON = 0.12;

/** Channel B: slots of the page joined with the library's by family and key. */
export function findConflicts(comparison: Comparison): Candidate[] {
  const byFamily = slotsByFamily(comparison);
  const candidates = comparison.statements.flatMap((statement) =>
    statement.slots.flatMap((slot) => {
      if (RULES[slot.family].isLoose) return [];
      return (byFamily.get(slot.family) ?? []).flatMap((theirs) => {
        const verdict = compareSlots(slot, theirs.slot, ruleContext(comparison, theirs.other));
        return verdict ? [toCandidate(comparison, { statement, slot }, theirs, verdict)] : [];
      });
    }),
  );
  return onePerRule(candidates);
}

interface LibrarySlot {
  readonly other: LibraryStatement;
  readonly slot: Slot;
}

function toCandidate(
  comparison: Comparison,
  mine: PageSlot,
  theirs: LibrarySlot,
  verdict: NonNullable<ReturnType<typeof compareSlots>>,
): Candidate {
  const { other } = theirs;
  if (!verdict.clash) {
    const [source, sourceStatement] = [other.indexed.report.id, other.statement.index];
    const statement = mine.statement.index;
    return {
      statement,
      source,
      sourceStatement,
      rule: mine.slot.family,
      finding: null,
      dropped: verdict.reason,
    };
  }
  const finding = conflictFinding(comparison, mine, theirs, verdict.clash);
  return candidateOf(finding, reasonAgainst(comparison, mine, theirs, finding.confidence));
}

function reasonAgainst(
  { matches }: Comparison,
  { statement, slot }: PageSlot,
  { other }: LibrarySlot,
  confidence: number,
): string | null {
  if (confidence < BAR) return 'its rule is right too rarely to be shown';
  if (slot.family !== 'fact') return null;
  const match = matches[statement.index]?.find((one) => one.other === other);
  return (match?.support.overlap ?? 0) >= LEAST_IN_COMMON
    ? null
    : 'the two statements have too little in common beside it';
}

function slotsByFamily(comparison: Comparison): ReadonlyMap<string, readonly LibrarySlot[]> {
  const byFamily = new Map<string, LibrarySlot[]>();
  for (const other of comparison.library.statements) {
    if (!takesPart(comparison, other)) continue;
    for (const slot of other.statement.slots) {
      const list = byFamily.get(slot.family);
      if (list) list.push({ other, slot });
      else byFamily.set(slot.family, [{ other, slot }]);
    }
  }
  return byFamily;
}

/** One finding a rule for a statement and a statement of a report: the first. */
function onePerRule(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ statement, source, sourceStatement, rule, finding }) => {
    const key = [statement, source, sourceStatement, rule].join(' ');
    const isFirst = finding === null || !seen.has(key);
    if (finding) seen.add(key);
    return isFirst;
  });
}
