import type { Library, LibraryStatement } from '../library/library';
import type { Article, Statement } from '../model';
import type { Match } from './match';

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
