/** Who and what a page names: people, and the documents, bodies and meetings that have a card as well. Part of the model. */

/** The same as the model's `Span`, which builds on this file: half-open, in UTF-16 code units. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** What has a card besides people. A country is no body here: it gets none. */
export type NamedKind = 'document' | 'body' | 'meeting';

/** Where the page names somebody or something. */
export interface NamedAt {
  readonly statement: number;
  readonly span: Place;
}

/** A document, body or meeting that the page names. */
export interface NamedOnPage {
  readonly entity: string;
  readonly kind: NamedKind;
  readonly name: string;
  readonly mentions: readonly NamedAt[];
  /** Statements of the page that say something of it, or that a body says; those that tell most first. */
  readonly here: readonly number[];
  /** The same in other reports; `span` is of the words that name it, null where others stand for it. */
  readonly elsewhere: readonly {
    readonly source: string;
    readonly sourceStatement: number;
    readonly span: Place | null;
  }[];
}

/** Words that say what somebody is ("Russia's special envoy"), where they differ from the record's. */
export interface Called {
  /** Id of the report; null for the page. */
  readonly source: string | null;
  /** Index of the statement there. */
  readonly statement: number;
  /** Into that text. */
  readonly span: Place;
}

/** A name in other letters than the record's: "Zelensky". */
export interface Spelling {
  readonly text: string;
  /** Id of the first report that has it; null for the page. */
  readonly source: string | null;
}

/** A person named on the page, for the people list and the hover card. */
export interface PersonOnPage {
  readonly entity: string;
  readonly name: string;
  /** Role in these talks as of the page's date, from `data/knowledge`; null where unknown. */
  readonly role: string | null;
  /** Where the page names the person. */
  readonly mentions: readonly NamedAt[];
  /** Statements of other reports attributed to this person, those that tell most first. */
  readonly elsewhere: readonly { readonly source: string; readonly sourceStatement: number }[];
  /** What the page and then other reports call the person otherwise than `role`. */
  readonly called: readonly Called[];
  readonly spellings: readonly Spelling[];
}
