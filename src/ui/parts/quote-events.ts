import type { QuoteTarget } from '../view/page-view';

/** What a click on a quotation asks for. */
export interface QuoteEvents {
  /** Scroll the page to its statement of this index. */
  readonly onLocate: (statement: number) => void;
  /** Open the coverage page on report `source` at this offset into its text. */
  readonly onOpenReport: (source: string, start: number) => void;
}

export function followTarget(target: QuoteTarget, events: QuoteEvents): void {
  if (target.on === 'page') events.onLocate(target.statement);
  else events.onOpenReport(target.source, target.start);
}
