import type { Detection } from './detection';
import type { Article, OutletKind, Reading } from './model';
import type { NamedKind } from './named';

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

export type EntityKind = 'person' | NamedKind;

/** What the card of a person, document, body or meeting needs from `data/knowledge` beyond the reading. */
export interface EntityProfile {
  readonly entity: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** One neutral sentence; null for people and meetings. */
  readonly about: string | null;
  /** Only of meetings. */
  readonly meeting: MeetingProfile | null;
  /** Title of the article in English Wikipedia, null where there is none. */
  readonly wikipedia: string | null;
}

export interface MeetingProfile {
  /** Name of the place. */
  readonly place: string;
  /** First and last day, `YYYY-MM-DD`; or a month, `YYYY-MM`, where no more is known. */
  readonly from: string;
  readonly to: string;
  /** Names of people known to have taken part; not all who did. */
  readonly participants: readonly string[];
}

/** What the page itself is, as far as the interface shows it. Offsets of the reading point into `text`. */
export type ReadArticle = Pick<Article, 'title' | 'outlet' | 'published' | 'url' | 'text'>;

/** A known event of the talks that the page or a report tells of. */
export interface ToldEvent {
  readonly id: string;
  /** As `data/knowledge` has it, with its days behind a comma: "Miami talks, 19-21 December 2025". */
  readonly name: string;
  /** First and last day, as precise as known: `2025-12-19`. */
  readonly from: string;
  readonly to: string;
  /** Whether the page tells of it. */
  readonly here: boolean;
  /** Ids of the reports that tell of it. */
  readonly sources: readonly string[];
}

/** The background's answer to "read this page": all that the interface shows, as plain data. */
export interface ReadReply {
  readonly detection: Detection;
  readonly article: ReadArticle;
  readonly reading: Reading;
  /** What the page is chiefly about; null where that can't be told. */
  readonly event: ToldEvent | null;
  /** All that the page and the reports tell of, in the order of their days. */
  readonly events: readonly ToldEvent[];
  /** Every report the page was compared with. */
  readonly reports: readonly ReportSummary[];
  /** Every sentence of a report that the reading names. */
  readonly excerpts: readonly SourceExcerpt[];
  /** Everyone and everything that `reading.people` and `reading.named` name. */
  readonly profiles: readonly EntityProfile[];
}
