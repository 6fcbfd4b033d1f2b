import type { Detection } from './detection';
import type { Article, OutletKind, Reading } from './model';

/** What a list of reports says of each, without its text. */
export interface ReportSummary {
  readonly id: string;
  readonly title: string;
  readonly outlet: string;
  /** Null where the outlet isn't in the table of outlets. */
  readonly outletKind: OutletKind | null;
  /** ISO 3166-1 alpha-2, null where unknown. */
  readonly country: string | null;
  readonly published: string | null;
  readonly url: string | null;
  /** How the address is known; a sentence for the reader. */
  readonly addressBasis: string;
}

/** A sentence of a report, carried along so that the reader needs no library. */
export interface SourceExcerpt {
  /** Id of the report. */
  readonly source: string;
  /** Index of the statement in that report. */
  readonly statement: number;
  /** Verbatim sentence. */
  readonly text: string;
  /** Its offset in the report's text. */
  readonly start: number;
  /** Entity id or name; null where the outlet itself speaks. */
  readonly attributedTo: string | null;
}

/** What a person's card needs from `data/knowledge` beyond the reading. */
export interface PersonProfile {
  readonly entity: string;
  readonly name: string;
  /** Title of the article in English Wikipedia, null where there is none. */
  readonly wikipedia: string | null;
}

/** What the page itself is, as far as the interface shows it. Offsets of the reading point into `text`. */
export type ReadArticle = Pick<Article, 'title' | 'outlet' | 'published' | 'url' | 'text'>;

/** The background's answer to "read this page": all that the interface shows, as plain data. */
export interface ReadReply {
  readonly detection: Detection;
  readonly article: ReadArticle;
  readonly reading: Reading;
  /** Every report the page was compared with. */
  readonly reports: readonly ReportSummary[];
  /** Every sentence of a report that the reading names. */
  readonly excerpts: readonly SourceExcerpt[];
  /** Everyone whom `reading.people` or an attribution names. */
  readonly profiles: readonly PersonProfile[];
}
