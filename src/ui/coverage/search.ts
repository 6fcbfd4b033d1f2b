import Fuse from 'fuse.js';
import type { Span } from '../../model';

export type SearchKind = 'headline' | 'outlet' | 'person' | 'statement';

/** One thing that can be found: a text of a report, and where in the report it leads. */
export interface SearchItem {
  readonly kind: SearchKind;
  readonly text: string;
  /** Other words by which it is found: a name in English. */
  readonly also?: string;
  /** Id of the report. */
  readonly report: string;
  /** Offset into the report's text; null for the report as a whole. */
  readonly at: number | null;
}

export interface SearchResult {
  readonly item: SearchItem;
  /** Parts of `item.text` that matched, in order and apart from each other. */
  readonly matched: readonly Span[];
}

export type Search = (query: string) => readonly SearchResult[];

const MOST_RESULTS = 50;
/** Longer queries are cut: a pasted page would only slow the search down. */
const LONGEST_QUERY = 120;

function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}

/** A search that forgives typos; every word of the query has to be found. An empty query finds nothing. */
export function createSearch(items: readonly SearchItem[]): Search {
  const fuse = new Fuse(items, {
    keys: ['text', 'also'],
    useTokenSearch: true,
    tokenMatch: 'all',
    ignoreDiacritics: true,
    ignoreLocation: true,
    includeMatches: true,
    minMatchCharLength: 2,
    threshold: 0.3,
  });
  return (query) => {
    const words = query.trim().slice(0, LONGEST_QUERY);
    if (words === '') return [];
    return fuse.search(words, { limit: MOST_RESULTS }).map((found) => ({
      item: found.item,
      matched: joinSpans(
        (found.matches ?? [])
          .filter(({ key }) => key === 'text')
          .flatMap((match) => match.indices.map(([start, last]) => ({ start, end: last + 1 }))),
      ),
    }));
  };
}
