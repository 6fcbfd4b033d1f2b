import type { Finding } from '../model';

/**
 * What a channel considered: a statement of the page beside one of a report, and what came of it. Only candidates with a
 * finding and no reason against it are shown; `read --explain` prints them all.
 */
export interface Candidate {
  /** Index of the statement on the page. */
  readonly statement: number;
  /** Id of the report, and the index of its statement. */
  readonly source: string;
  readonly sourceStatement: number;
  /** The rule or slot family it was considered under. */
  readonly rule: string;
  /** The finding it is, or would be; null where the two don't differ at all. */
  readonly finding: Finding | null;
  /** Why it isn't shown; null where it is. */
  readonly dropped: string | null;
}

/** A candidate that a finding makes: shown, or dropped for a reason. */
export function candidateOf(finding: Finding, dropped: string | null): Candidate {
  const { statement, source, sourceStatement, rule } = finding;
  return { statement, source, sourceStatement, rule, finding, dropped };
}
