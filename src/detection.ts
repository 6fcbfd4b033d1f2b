/** The vocabulary of detection: what the gate collects from a page, and what is made of it. */

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
  /** In words a reader understands. */
  readonly reasons: readonly string[];
}
