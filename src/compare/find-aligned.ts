import type { Slot, Statement } from '../model';
import { type Candidate, candidateOf } from './candidate';
import { type Comparison, ruleContext } from './comparison';
import { BAR } from './confidence';
import { conflictFinding } from './conflict-finding';
import type { Match } from './match';
import type { Clash, RuleContext } from './rules/rule';
import { compareSlots, RULES } from './rules/rules';

/**
 * From this support score on two statements are taken to be about one thing; chosen by hand on the open articles of
 * data/gold. Unaligned, "same noun, other number" was right in 2-5 % of its hits (measured before this code, engine.md).
 */
const ALIGNED = 0.34;

/** A denial needs more: most of what both say must be the same before "not" can be the difference. */
const NEARLY_ALIKE = 0.45;

/** What means one thing only in aligned statements: counts, places, scope, denials; in the best aligned one of each report. */
export function findAligned(comparison: Comparison): Candidate[] {
  return comparison.statements.flatMap((statement, i) =>
    [...bestAligned(comparison.matches[i] ?? []).values()].flatMap((match) => {
      const { other, support } = match;
      const clashes = [
        ...clashesOfSlots(statement, other.statement, ruleContext(comparison, other)),
        ...(support.score >= NEARLY_ALIKE ? clashesOfDenials(statement, other.statement) : []),
      ];
      return clashes.map(({ slot, theirs, clash }) => {
        const finding = conflictFinding(comparison, { statement, slot }, { other, slot: theirs }, clash);
        return candidateOf(finding, reasonAgainst(support.score, finding.confidence));
      });
    }),
  );
}

function reasonAgainst(score: number, confidence: number): string | null {
  if (score < ALIGNED)
    return `the two statements have too little in common (${score.toFixed(2)}, asked ${ALIGNED})`;
  return confidence >= BAR ? null : 'its rule is right too rarely to be shown';
}

/** The statement of each report that has most in common with the page's. */
function bestAligned(matches: readonly Match[]): ReadonlyMap<string, Match> {
  const best = new Map<string, Match>();
  for (const match of matches) {
    const id = match.other.indexed.report.id;
    if (match.support.score > (best.get(id)?.support.score ?? 0)) best.set(id, match);
  }
  return best;
}

interface AlignedClash {
  readonly slot: Slot;
  readonly theirs: Slot;
  readonly clash: Clash;
}

function clashesOfSlots(mine: Statement, other: Statement, context: RuleContext): AlignedClash[] {
  const loose = mine.slots.filter((slot) => RULES[slot.family].isLoose);
  return loose.flatMap((slot) => {
    // What the other says as well, beside another value, is no difference.
    const same = other.slots.some((theirs) => isSame(slot, theirs));
    return other.slots.flatMap((theirs) => {
      const clash = same ? null : compareSlots(slot, theirs, context)?.clash;
      return clash && !mine.slots.some((one) => isSame(one, theirs)) ? [{ slot, theirs, clash }] : [];
    });
  });
}

function isSame(a: Slot, b: Slot): boolean {
  return a.family === b.family && a.key === b.key && a.value === b.value;
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
