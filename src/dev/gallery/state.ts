import type { Page } from 'puppeteer-core';
import type { Preferences, Session } from '../browsers/session';
import type { ExtensionCopy } from './extension-copy';

/** CSS px of the viewport. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a state is brought about: one browser, at one size. */
export interface Stage {
  readonly session: Session;
  /** An empty tab of that size. A state may open others beside it. */
  readonly tab: Page;
  readonly size: Size;
}

/** One state of the interface that a reader can come to. */
export interface State {
  /** For file names: lower case, digits, hyphens; no other state's. */
  readonly name: string;
  /** What there is to see, in words. */
  readonly shows: string;
  /** In the closed root beside an article, or on a page of the extension's own. */
  readonly surface: 'article' | 'extension page';
  /** Which extension is loaded: as built unless told. */
  readonly extension?: ExtensionCopy;
  /** All three sizes unless told. */
  readonly sizes?: readonly Size[];
  /** What the reader prefers besides light or dark. */
  readonly prefers?: Omit<Preferences, 'dark'>;
  /** Nothing but another state scrolled elsewhere: axe, which looks at what is out of view too, has seen it. */
  readonly isScrolled?: boolean;
  /** A picture of the whole page, not only of the viewport: for pages that are to be scrolled. */
  readonly whole?: boolean;
  /** Brings the state about and gives the page where it is to be seen. Whoever called closes that, or empties it. */
  readonly open: (stage: Stage) => Promise<Page>;
}

/** A wide screen, a small laptop, a phone. */
export const sizes: readonly Size[] = [
  { width: 1440, height: 900 },
  { width: 1024, height: 900 },
  { width: 390, height: 800 },
];
