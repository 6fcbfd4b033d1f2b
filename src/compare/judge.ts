import type { LibraryStatement } from '../library/library';
import type { Finding, Statement } from '../model';
import { type Candidate, candidateOf } from './candidate';
import type { Comparison } from './comparison';

/**
 * A second opinion on what the rules found, by a model for instance. It sees only candidates that passed the gates, and
 * may veto what would be shown or promote support that missed the bar. It can't create a conflict: what no rule found,
 * or a rule dropped, it is never asked to show.
 */
export interface Judge {
  readonly judge: (question: Question) => Opinion | null;
}

export interface Question {
  readonly finding: Finding;
  readonly here: Statement;
  readonly there: Statement;
}

export interface Opinion {
  readonly verdict: 'veto' | 'promote';
  /** In words, for `read --explain`. */
  readonly reason: string;
}

/** What plugs in by default: nobody. */
export const NO_JUDGE: Judge = { judge: () => null };

/** The candidates after the judge was heard. */
export function hear(candidates: readonly Candidate[], judge: Judge, comparison: Comparison): Candidate[] {
  const others = new Map(comparison.library.statements.map((other) => [keyOf(other), other.statement]));
  return candidates.map((candidate) => {
    const { finding, dropped } = candidate;
    const here = comparison.statements[candidate.statement];
    const there = others.get(`${candidate.source} ${candidate.sourceStatement}`);
    if (!finding || !here || !there) return candidate;
    const isPromotable = dropped !== null && finding.relation === 'corroborates';
    if (dropped !== null && !isPromotable) return candidate;
    const opinion = judge.judge({ finding, here, there });
    if (opinion?.verdict === 'veto' && dropped === null)
      return candidateOf(finding, `the judge vetoes it: ${opinion.reason}`);
    return opinion?.verdict === 'promote' && isPromotable ? candidateOf(finding, null) : candidate;
  });
}

function keyOf({ indexed, statement }: LibraryStatement): string {
  return `${indexed.report.id} ${statement.index}`;
}
