import type { EntityKind } from '../../read-reply';
import type { QuoteTarget, QuoteView } from './page-view';

/** A person, document, body or meeting that the page names: one line of a list, and a card. */
export interface EntityView {
  readonly entity: string;
  readonly kind: EntityKind;
  /** "Rustem Umerov", "20-point plan", "Miami talks". */
  readonly name: string;
  /** The same in English, as most articles write it: the filter finds it by this too. */
  readonly nameInEnglish: string;
  /** Of people: the role on the page's day; null where none is known, and for all else. */
  readonly role: string | null;
  /** "as of 22 December 2025", for the role; null where there is none or the page has no date. */
  readonly asOf: string | null;
  /** What a document or body is; where and when a meeting was; null for people. */
  readonly about: string | null;
  /** "Took part: Ada Stone, Ivo Marsh and others", for meetings. */
  readonly tookPart: string | null;
  /** What the page and other reports call a person otherwise than by the role. */
  readonly called: readonly CalledView[];
  /** "Also spelt Zelensky (this article)"; null where all write the name as it stands here. */
  readonly spelt: string | null;
  /** What this page attributes to the person or body, or says of the document or meeting. */
  readonly here: readonly QuoteView[];
  readonly elsewhere: readonly QuoteView[];
  /** Statements of the page that name it, in order. */
  readonly mentions: readonly number[];
  /** Address of the English Wikipedia's article, null where none is known. */
  readonly wikipedia: string | null;
}

/** Verbatim words for somebody, with whose they are. */
export interface CalledView {
  readonly words: string;
  /** "here", or the outlet. */
  readonly by: string;
  readonly target: QuoteTarget;
}
