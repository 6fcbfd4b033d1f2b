/**
 * The vocabulary of Crossread, in one file. Words are those of the product: outlet, report, statement,
 * origin, echo, finding. Everything here is plain, read-only data that may cross a message.
 */

import type { NamedOnPage, PersonOnPage } from './named';
import type { Label, Reason } from './reason';

/** Half-open range in UTF-16 code units, into the text that the context names. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a piece of an article is. `quote` is a block quotation, `standfirst` a summary under the title. */
export type BlockKind =
  | 'title'
  | 'standfirst'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'row'
  | 'quote'
  | 'caption';

/** A piece of an article that holds statements: a span into `Article.text`, without list or table marks. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** What the engine reads, whether it came from a source document or from a live page. */
export interface Article {
  readonly title: string;
  /** Name of the outlet, null where it isn't known. */
  readonly outlet: string | null;
  readonly author: string | null;
  /** ISO 8601, as precise as stated: `2025-12-22` or `2025-12-22T04:37:29`. */
  readonly published: string | null;
  readonly url: string | null;
  /** BCP 47 language tag. */
  readonly language: string | null;
  /** The untouched text; every offset of this article points into it. */
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** One article of an outlet, as the library holds it. */
export interface Report extends Article {
  /** Number of the source document, `"002"`. */
  readonly id: string;
  readonly outlet: string;
  /** How the address is known; a sentence for the reader. */
  readonly addressBasis: string;
}

export type OutletKind =
  | 'wire'
  | 'public broadcaster'
  | 'broadcaster'
  | 'state media'
  | 'newspaper'
  | 'magazine'
  | 'news site'
  | 'aggregator'
  | 'blog'
  | 'think tank';

export interface Outlet {
  readonly name: string;
  /** Registrable domains, lower case, without `www.`. */
  readonly domains: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly kind: OutletKind;
}

export type StatementKind = 'title' | 'body' | 'heading' | 'item' | 'row';

/** A name found in a text, resolved to an entity of `data/knowledge` where that is safe. */
export interface Mention extends Span {
  readonly entity: string;
  /** The words as they stand. */
  readonly text: string;
}

/** Words between quotation marks; the span excludes the marks. */
export interface Quotation extends Span {
  readonly text: string;
  /** Who says them, as an entity id or a name; null where the context doesn't tell. */
  readonly speaker: string | null;
}

export type SlotFamily =
  | 'office'
  | 'status'
  | 'date'
  | 'origin'
  | 'side'
  | 'assessment'
  | 'quantity'
  | 'signatory'
  | 'denial'
  | 'day'
  | 'scene'
  | 'relation'
  | 'attendance'
  | 'duration'
  | 'when'
  | 'where'
  | 'count'
  | 'medium'
  | 'leader'
  | 'age'
  | 'fact'
  | 'points'
  | 'scope';

/**
 * One typed thing that a statement asserts: what `key` is about has `value`. Slots of two statements are
 * joined by family and key, and their values compared under the family's own rule.
 */
export interface Slot extends Span {
  readonly family: SlotFamily;
  readonly key: string;
  readonly value: string;
  /** Whose view it is, for assessments: entity id or name. */
  readonly holder: string | null;
  /** The event it belongs to, null where it is about no particular one. */
  readonly event: string | null;
}

/** What one sentence (title, heading, list item, table row) asserts, with who it is attributed to. */
export interface Statement extends Span {
  /** Position in its article, from 0. */
  readonly index: number;
  readonly kind: StatementKind;
  /** Index into `Article.blocks`. */
  readonly block: number;
  /** Verbatim, as it stands in the article. */
  readonly text: string;
  readonly attributedTo: string | null;
  /** The same as entity ids, or as a group's words in lower case; empty where the writer speaks. */
  readonly saidBy: readonly string[];
  /** Key of the event it is about: a known round of talks, `talks@PLACE`, or null. */
  readonly event: string | null;
  readonly mentions: readonly Mention[];
  /** Plans, agreements and other texts that it names. */
  readonly documents: readonly Mention[];
  readonly quotations: readonly Quotation[];
  readonly slots: readonly Slot[];
  /** Normalised content terms in order of appearance, for retrieval. */
  readonly terms: readonly string[];
}

export type Relation = 'corroborates' | 'conflicts';
export type Between = 'outlets' | 'parties' | 'times';
export type FindingType =
  | 'number'
  | 'date'
  | 'place'
  | 'role'
  | 'person'
  | 'origin'
  | 'negation'
  | 'assessment'
  | 'quote'
  | 'attribution'
  | 'status'
  | 'scope'
  | 'fact';

/** A relation between a statement on the page and one statement in one report, with its reasons. */
export interface Finding {
  /** Index of the statement on the page. */
  readonly statement: number;
  readonly relation: Relation;
  /** Only on conflicts. */
  readonly between: Between | null;
  readonly type: FindingType;
  /** Id of the report. */
  readonly source: string;
  /** Index of the statement in that report. */
  readonly sourceStatement: number;
  /** Into the report's text: the words the finding rests on. */
  readonly sourceSpan: Span;
  /** Into the page's text: the words it is about. */
  readonly pageSpan: Span;
  /** Key of what it is about: findings of one kind about one thing belong on one card. */
  readonly about: string;
  /** The same in words, where there are better ones than its type's: "what Russia wants". */
  readonly subject: Label | null;
  /** Name of the person, document or office that it is about, where its slots name one. */
  readonly named: Label | null;
  /** One line for the reader. */
  readonly why: Reason;
  /** Name of the rule that made it. */
  readonly rule: string;
  /** 0 … 1; findings below the bar aren't made. */
  readonly confidence: number;
  readonly echo: boolean;
  /** The first source both go back to, null where none is named. */
  readonly origin: string | null;
}

/** A statement of other reports that this page carries nowhere, in any words. */
export interface Omission {
  readonly source: string;
  readonly sourceStatement: number;
  /** All reports that carry it. */
  readonly sources: readonly string[];
  readonly origins: number;
}

export interface SelfContradiction {
  readonly a: number;
  readonly b: number;
  readonly aSpan: Span;
  readonly bSpan: Span;
  readonly type: FindingType;
  readonly why: Reason;
}

/** A disagreement with the dated table of office-holders. */
export interface ReferenceNote {
  readonly statement: number;
  readonly span: Span;
  readonly fact: Reason;
  readonly basis: string;
}

/** How many independent origins stand behind the corroboration of one statement. */
export interface Corroboration {
  readonly statement: number;
  readonly reports: number;
  readonly outlets: number;
  readonly origins: number;
  /** Name of the origin when there is a single named one. */
  readonly origin: string | null;
  /** One for each independent origin: how the statement came to these reports, as far as they name it. */
  readonly trails: readonly OriginTrail[];
}

/** Where a statement goes back to: "joint statement → BBC → three reports that rewrite one text". */
export interface OriginTrail {
  /** Who said it first, null where no report names anybody. */
  readonly first: string | null;
  /** The news organisation that was told or that is cited; null where none is named. */
  readonly via: string | null;
  /** Ids of the reports that have it from there. */
  readonly sources: readonly string[];
  /** Whether those reports rewrite one another. */
  readonly isOneText: boolean;
}

/** Everything Crossread has to say about one page. */
export interface Reading {
  readonly statements: readonly Statement[];
  readonly findings: readonly Finding[];
  readonly corroborations: readonly Corroboration[];
  readonly leavesOut: readonly Omission[];
  readonly people: readonly PersonOnPage[];
  /** Documents, bodies and meetings. */
  readonly named: readonly NamedOnPage[];
  readonly self: readonly SelfContradiction[];
  readonly reference: readonly ReferenceNote[];
  /** What the page was compared with: the honest denominator. */
  readonly compared: Compared;
  /** Ids of the reports it was compared with. */
  readonly comparedWith: readonly string[];
}

export interface Compared {
  /** How many of the reports tell of the page's own event; null where that event can't be told. */
  readonly ofSameEvent: number | null;
  readonly reports: number;
  readonly outlets: number;
  /** First and last day of publication, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
}

/** An expected outcome that may fail: errors are values with a message for people, as data where the interface shows it. */
export type Result<T, E = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };
