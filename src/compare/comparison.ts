import type { Library, LibraryStatement } from '../library/library';
import type { Article, Statement } from '../model';
import { dayOf } from '../text/dates';
import type { Match } from './match';
import type { RuleContext } from './rules/rule';

/** What the channels work on: the page's statements and the library, less the reports the page must not meet. */
export interface Comparison {
  readonly page: Article;
  readonly statements: readonly Statement[];
  /** For each of them, what it has in common with the library's statements. */
  readonly matches: readonly (readonly Match[])[];
  readonly library: Library;
  /** Ids of the reports left out: the page itself is one of them, or the caller said so. */
  readonly without: ReadonlySet<string>;
  /** Ids of reports that the page rewrites, or that rewrite it. */
  readonly rewrites: ReadonlySet<string>;
}

/** Whether a library statement takes part. */
export function takesPart(comparison: Comparison, other: LibraryStatement): boolean {
  return !comparison.without.has(other.indexed.report.id);
}

/** The day on which the page was published, `YYYY-MM-DD`; null where it doesn't say. */
export function dayOfPage({ page }: Comparison): string | null {
  return page.published?.slice(0, 10) ?? null;
}

const DAY = 86_400_000;

/** What the rules may know when the page meets a report. */
export function ruleContext(comparison: Comparison, other: LibraryStatement): RuleContext {
  const [mine, theirs] = [comparison.page.published, other.indexed.report.published].map(dayOf);
  const isKnown = mine != null && theirs != null;
  return {
    base: comparison.library.base,
    day: dayOfPage(comparison),
    apart: isKnown ? Math.abs(mine - theirs) / DAY : 0,
  };
}
