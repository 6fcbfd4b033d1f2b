import type { Between, FindingType } from '../../model';
import type { EntityView } from './entity-view';

/** Where a click on a quotation leads: to the sentence on the page, or to the report at that sentence. */
export type QuoteTarget =
  | { readonly on: 'page'; readonly statement: number }
  | { readonly on: 'report'; readonly source: string; readonly start: number };

/** Where a quotation can be looked up. */
export interface Cite {
  readonly title: string;
  readonly url: string | null;
  /** ISO 8601, as precise as stated. */
  readonly published: string | null;
}

/** A verbatim sentence, cut in three so that the words in question can be set off. `marked` may be empty. */
export interface QuoteView {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** Who publishes it; "This article, Liabooks" for the page's own words. */
  readonly outlet: string;
  /** In words, "22 December 2025"; empty where unknown. */
  readonly date: string;
  /** Who is said to say it, by name; null where the outlet itself speaks. */
  readonly attributedTo: string | null;
  /** The same in English, for the filter. */
  readonly attributedInEnglish: string | null;
  readonly echo: boolean;
  readonly target: QuoteTarget;
  readonly cite: Cite;
}

/** What every card of the sidebar has. */
export interface CardBase {
  /** Unique on the page. */
  readonly key: string;
  /** The same over reloads: made of what the card says. By it a card is hidden. */
  readonly id: string;
}

/** One difference: this page's words against one or more reports' words on the same point. */
export interface DifferenceView extends CardBase {
  readonly between: Between;
  readonly type: FindingType;
  /** "Outlets differ on the date"; no two on a page read the same. */
  readonly title: string;
  readonly statement: number;
  readonly page: QuoteView;
  /** Other statements of the page that it is about too. */
  readonly alsoHere: readonly number[];
  readonly others: readonly { readonly quote: QuoteView; readonly why: string }[];
  /** Set when all reports differ for one reason; else each of `others` has its own. */
  readonly why: string | null;
}

export interface CorroboratedView extends CardBase {
  readonly statement: number;
  readonly page: QuoteView;
  /** "4 outlets, 1 origin: joint statement". */
  readonly support: string;
  /** "Origin: Reuters → 3 outlets, one text": one line for each origin that is named. */
  readonly trails: readonly string[];
  /** Each report's words, and one line on why they are shown. */
  readonly quotes: readonly { readonly quote: QuoteView; readonly why: string }[];
}

export interface LeftOutView extends CardBase {
  readonly quote: QuoteView;
  /** "3 outlets, 2 origins". */
  readonly support: string;
  /** Said where no report carried it before this page appeared, so that it could not have been here. */
  readonly timing: string | null;
}

/** A note about this page alone: two of its sentences, or one against the table of office-holders. */
export interface WithinView extends CardBase {
  readonly title: string;
  readonly quotes: readonly QuoteView[];
  readonly why: string;
  /** What the note rests on, for reference notes. */
  readonly basis: string | null;
}

export interface OtherReportView {
  readonly id: string;
  readonly title: string;
  /** "Liabooks · news site · 22 December 2025". */
  readonly byline: string;
}

/** One entry of the timeline: a known event, a sentence of the page that gives a day, or the reports of one day. */
export interface TimelineView {
  readonly key: string;
  readonly kind: 'event' | 'told' | 'published';
  /** "19 – 21 December 2025". */
  readonly days: string;
  /** "Miami talks"; the sentence; "This article, First Post and Second Post". */
  readonly title: string;
  /** An event's name in English, for the filter; empty for all else. */
  readonly titleInEnglish: string;
  /** "Told here and in 5 reports"; empty where there is nothing to add. */
  readonly note: string;
  /** Whether the article itself is or tells of it. */
  readonly isHere: boolean;
  /** The statement of the page, of a sentence. */
  readonly statement: number | null;
}

/** What the page is chiefly about: "Miami talks", "19 – 21 December 2025". */
export interface EventView {
  readonly name: string;
  readonly days: string;
}

/** What the interface shows of one page; every list is in the order to show. */
export interface PageView {
  /** The article itself, for what is taken along. */
  readonly article: Cite & { readonly outlet: string | null };
  readonly event: EventView | null;
  /** "Compared with 5 reports by 5 outlets, 22 December 2025." */
  readonly compared: string;
  /** "5 reports", for the sentences of empty sections. */
  readonly reportCount: string;
  readonly betweenOutlets: readonly DifferenceView[];
  readonly betweenParties: readonly DifferenceView[];
  readonly updated: readonly DifferenceView[];
  readonly corroborated: readonly CorroboratedView[];
  readonly leftOut: readonly LeftOutView[];
  readonly onlyHere: readonly QuoteView[];
  readonly people: readonly EntityView[];
  /** Documents, bodies and meetings. */
  readonly things: readonly EntityView[];
  readonly within: readonly WithinView[];
  readonly timeline: readonly TimelineView[];
  readonly otherReports: readonly OtherReportView[];
  /** Ids of the cards that would be here, had the reader not hidden them. */
  readonly hidden: readonly string[];
}
