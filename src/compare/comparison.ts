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
  /** What the rules may know when the page meets a report, by its id. */
  readonly contexts: ReadonlyMap<string, RuleContext>;
}

/** Whether a library statement takes part. */
export function takesPart(comparison: Comparison, other: LibraryStatement): boolean {
  return !comparison.without.has(other.indexed.report.id);
}

/** The day on which a page was published, `YYYY-MM-DD`; null where it doesn't say. */
export function dayOfPage({ page }: Pick<Comparison, 'page'>): string | null {
  return page.published?.slice(0, 10) ?? null;
}

const DAY = 86_400_000;

/** Opens the contexts of a comparison, which every pair of statements would otherwise reckon anew. */
export function contextsOf(page: Article, library: Library): ReadonlyMap<string, RuleContext> {
  const [base, day, mine] = [library.base, dayOfPage({ page }), dayOf(page.published)];
  return new Map(
    library.reports.map(({ report }) => {
      const theirs = dayOf(report.published);
      const apart = mine === null || theirs === null ? 0 : Math.abs(mine - theirs) / DAY;
      return [report.id, { base, day, apart }];
    }),
  );
}

/** What the rules may know when the page meets a report. */
export function ruleContext({ contexts }: Comparison, { indexed }: LibraryStatement): RuleContext {
  // Every report of the library has one.
  return contexts.get(indexed.report.id) as RuleContext;
}
