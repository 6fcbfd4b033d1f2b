/** The vocabulary of detection: what the gate collects from a page, and what is made of it. */

import type { Reason } from './reason';

/** What the always-on gate collects from a page, without building anything. */
export interface PageSample {
  readonly url: string;
  readonly language: string | null;
  readonly title: string;
  readonly description: string;
  /** Open Graph `og:type`, JSON-LD `@type`s, lower case. */
  readonly types: readonly string[];
  /** The page's paragraphs of running text, up to a limit. */
  readonly paragraphs: readonly string[];
}

export interface Detection {
  readonly isPeaceTalks: boolean;
  /** 0 … 1; the bar is 0.5. */
  readonly score: number;
  /** What speaks for it and against it. */
  readonly reasons: readonly Reason[];
}

/** What the popup finds when it looks at the page under it. */
export interface PageLook {
  /** MIME type of the document: a PDF has no page to look into. */
  readonly contentType: string;
  /** Whether a reader shows something there. */
  readonly isRead: boolean;
  readonly sample: PageSample;
}
