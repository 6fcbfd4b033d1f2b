import type { LibraryStatement } from '../library/library';
import type { Finding, Slot, Statement } from '../model';
import { type Comparison, takesPart } from './comparison';
import { BAR, confidenceOf } from './confidence';
import { type Clash, clashOf, topicOf } from './conflict';
import { wordsOf } from './self-contradiction';
import { whyClash } from './why';

/** Channel B: slots of the page joined with the library's by family and key. */
export function findConflicts(comparison: Comparison): Finding[] {
  const byFamily = slotsByFamily(comparison);
  const findings = comparison.statements.flatMap((statement) =>
    statement.slots.flatMap((slot) =>
      (byFamily.get(slot.family) ?? []).flatMap((theirs) => {
        const clash = clashOf(
          slot,
          theirs.slot,
          comparison.library.base,
          comparison.page.published?.slice(0, 10) ?? null,
        );
        const isSure = clash !== null && confidenceOf(clash.rule) >= BAR;
        return isSure ? [conflictFinding(comparison, { statement, slot }, theirs, clash)] : [];
      }),
    ),
  );
  return onePerRule(findings);
}

interface PageSlot {
  readonly statement: Statement;
  readonly slot: Slot;
}

interface LibrarySlot {
  readonly other: LibraryStatement;
  readonly slot: Slot;
}

function slotsByFamily(comparison: Comparison): ReadonlyMap<string, readonly LibrarySlot[]> {
  const byFamily = new Map<string, LibrarySlot[]>();
  for (const other of comparison.library.statements) {
    if (!takesPart(comparison, other)) continue;
    for (const slot of other.statement.slots) {
      byFamily.set(slot.family, [...(byFamily.get(slot.family) ?? []), { other, slot }]);
    }
  }
  return byFamily;
}

/** Counts and denials are about their own statement; all else about what the slots are joined by. */
function aboutOf({ statement, slot }: PageSlot): string {
  const isOwn = slot.family === 'quantity' || slot.family === 'denial' || slot.family === 'scene';
  return [slot.family, slot.key, slot.value, ...(isOwn ? [statement.index] : [])].join(' ');
}

/** A conflict as a finding. */
export function conflictFinding(
  comparison: Comparison,
  mine: PageSlot,
  theirs: LibrarySlot,
  clash: Clash,
): Finding {
  const { report } = theirs.other.indexed;
  const words = {
    here: wordsOf(mine.statement, mine.slot),
    there: wordsOf(theirs.other.statement, theirs.slot),
    outlet: report.outlet,
  };
  return {
    statement: mine.statement.index,
    relation: 'conflicts',
    between: clash.between,
    type: clash.type,
    source: report.id,
    sourceStatement: theirs.other.statement.index,
    sourceSpan: { start: theirs.slot.start, end: theirs.slot.end },
    pageSpan: { start: mine.slot.start, end: mine.slot.end },
    about: aboutOf(mine),
    subject: topicOf(mine.slot.key, comparison.library.base)?.name ?? null,
    why: whyClash(clash, mine.slot, theirs.slot, words, comparison.library.base),
    rule: clash.rule,
    confidence: confidenceOf(clash.rule),
    echo: false,
    origin: null,
  };
}

/** One finding a rule for a statement and a statement of a report: the first. */
function onePerRule(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = [finding.statement, finding.source, finding.sourceStatement, finding.rule].join(' ');
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  });
}
