import type { Library, LibraryStatement } from '../library/library';
import { candidatesFor } from '../library/load-library';
import type { Weighed } from '../library/weigh';
import { type Support, supportFrom } from './support';

/** A library statement that shares something with a statement of the page, and how much. */
export interface Match {
  readonly other: LibraryStatement;
  readonly support: Support;
}

/** Every match of each of the page's statements, in the page's and the library's order: reckoned once for all channels. */
export function matchAll(
  page: readonly Weighed[],
  library: Library,
  without: ReadonlySet<string>,
): Match[][] {
  return page.map((weighed) =>
    candidatesFor(weighed.terms, library).flatMap(({ other, common }) => {
      if (without.has(other.indexed.report.id)) return [];
      const support = supportFrom(weighed, other, common);
      return support ? [{ other, support }] : [];
    }),
  );
}
