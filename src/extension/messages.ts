import type { PageSample } from '../detection';
import type { Article, Result } from '../model';
import type { ReadReply } from '../read-reply';
import type { Reason } from '../reason';
import type { Aside } from './page-aside';

/** What the extension's parts say to each other: one type a direction, plain data only. */

/** How many findings of a page there are to tell of. */
export interface Counts {
  /** Differences between outlets, and between the parties. */
  readonly outlets: number;
  readonly parties: number;
  readonly corroborated: number;
}

/** From a script in a page to the background. */
export type FromPage =
  /** The gate saw a page that could be on the topic; there is no answer, a reader may follow. */
  | { readonly kind: 'page'; readonly sample: PageSample }
  /** A page with a reader came back from the browser's memory of pages; answered by whether that reader may stay. */
  | { readonly kind: 'returned'; readonly sample: PageSample }
  /** The reader asks what the library has to say; answered by `ReadAnswer`, as `formatAnswer` writes it. */
  | { readonly kind: 'read'; readonly article: Article; readonly sample: PageSample }
  /** One click: no more on this site (the sender's), or nowhere. */
  | { readonly kind: 'hide'; readonly scope: 'site' | 'everywhere' }
  /** Opens the coverage page at a report's statement, or at all coverage. */
  | { readonly kind: 'coverage'; readonly report: string | null; readonly at: number | null }
  /** Push the page aside for the sidebar, or let it back (null); `before` is what the last message asked for. */
  | { readonly kind: 'aside'; readonly before: Aside | null; readonly now: Aside | null }
  /** What the reader found, for the toolbar's badge; null when it leaves the page. */
  | { readonly kind: 'counts'; readonly counts: Counts | null };

/** From the background or the popup to the reader in a page. */
export type ToReader =
  | { readonly kind: 'toggle' }
  /** Open the sidebar, if it isn't. */
  | { readonly kind: 'open' }
  /** Go to the next (1) or the previous (-1) finding in the article. */
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  /** Take the interface away. */
  | { readonly kind: 'leave' };

export type ReadAnswer = Result<ReadReply, Reason>;

/** As one text: Firefox needs 55 ms to hand an answer's thousands of objects over to a page, and 10 ms for this. */
export const formatAnswer = (answer: ReadAnswer): string => JSON.stringify(answer);
export const parseAnswer = (text: string): ReadAnswer => JSON.parse(text) as ReadAnswer;

const KINDS = new Set(['page', 'read', 'hide', 'coverage', 'aside', 'counts', 'returned']);
const TO_READER = new Set(['toggle', 'open', 'step', 'leave']);

/** Who sent a message, as far as the browser vouches for it. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

/**
 * The message, if it is one that a script of this extension in a page's top frame may send; null otherwise. Only the
 * envelope is checked: what is inside comes from a page and is treated as text.
 */
export function fromPage(message: unknown, sender: Sender, ownId: string): FromPage | null {
  const isOurs = sender.id === ownId && sender.tab?.id !== undefined && (sender.frameId ?? 0) === 0;
  const kind = (message as { kind?: unknown } | null)?.kind;
  return isOurs && typeof kind === 'string' && KINDS.has(kind) ? (message as FromPage) : null;
}

/** The message, if it is one for the reader; null otherwise. */
export function toReader(message: unknown): ToReader | null {
  const kind = (message as { kind?: unknown } | null)?.kind;
  return typeof kind === 'string' && TO_READER.has(kind) ? (message as ToReader) : null;
}

/** Counts as they come from a page; null for anything that is none. */
export function readCounts(value: unknown): Counts | null {
  const { outlets, parties, corroborated } = (value ?? {}) as Partial<Record<keyof Counts, unknown>>;
  const isCount = (one: unknown): one is number => Number.isSafeInteger(one) && Number(one) >= 0;
  return isCount(outlets) && isCount(parties) && isCount(corroborated)
    ? { outlets, parties, corroborated }
    : null;
}
