import type { Detection } from '../../detection';

/** What the popup knows of the page in the tab under it. */
export type PopupPage =
  | { readonly kind: 'looking' }
  /** The browser's own pages, its stores, and other pages that no extension may look into. */
  | { readonly kind: 'restricted' }
  | { readonly kind: 'pdf' }
  | ReadablePage;

/** What there is to tell of, each kind by itself. */
export type FoundCounts = Readonly<Record<'outlets' | 'parties' | 'corroborated', number>>;

export interface ReadablePage {
  readonly kind: 'readable';
  readonly url: string;
  /** Registrable domain of a listed outlet, host name otherwise; null for a file on this machine. */
  readonly site: string | null;
  /**
   * Whether Crossread looks at this site by itself: because it lists it, or because the reader added it; not where the
   * browser has withdrawn its permission for a listed site.
   */
  readonly coverage: 'listed' | 'added' | 'withdrawn' | 'none';
  readonly detection: Detection;
  /** Whether a reader is in the page. */
  readonly isRead: boolean;
  /** What it found, null where it hasn't told. */
  readonly counts: FoundCounts | null;
}

/** What went wrong with what was asked for last. */
export type PopupProblem = 'read' | 'add' | 'unheard' | 'keep';

/** What the one big button offers. */
export function offerFor(page: ReadablePage): 'open' | 'read' | 'read-anyway' {
  if (page.isRead) return 'open';
  return page.detection.isPeaceTalks ? 'read' : 'read-anyway';
}
