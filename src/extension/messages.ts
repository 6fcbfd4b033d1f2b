import type { PageSample } from '../detection';
import type { Article, Result } from '../model';
import type { ReadReply } from '../read-reply';

/** What the extension's parts say to each other: one type a direction, plain data only. */

/** From a script in a page to the background. */
export type FromPage =
  /** The gate saw a page that could be on the topic; there is no answer, a reader may follow. */
  | { readonly kind: 'page'; readonly sample: PageSample }
  /** The reader asks what the library has to say; answered by `Result<ReadReply>`. */
  | { readonly kind: 'read'; readonly article: Article; readonly sample: PageSample }
  /** One click: no more on this site (the sender's), or nowhere. */
  | { readonly kind: 'hide'; readonly scope: 'site' | 'everywhere' }
  /** Opens the coverage page at a report's statement, or at all coverage. */
  | { readonly kind: 'coverage'; readonly report: string | null; readonly at: number | null }
  /** Push the page aside for the sidebar, or let it back. */
  | { readonly kind: 'aside'; readonly pushed: boolean };

/** From the background or the popup to the reader in a page. */
export type ToReader =
  | { readonly kind: 'toggle' }
  /** Take the interface away. */
  | { readonly kind: 'leave' };

export type ReadAnswer = Result<ReadReply>;

const KINDS = new Set(['page', 'read', 'hide', 'coverage', 'aside']);

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
  return kind === 'toggle' || kind === 'leave' ? (message as ToReader) : null;
}
