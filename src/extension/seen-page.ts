import type { Detection } from '../detection';
import type { Counts } from './messages';
import type { Storage } from './settings-store';

/** What the background keeps of the page in a tab, until the browser closes. */
export interface SeenPage {
  readonly url: string;
  readonly detection: Detection;
  /** The reader was asked for by a click, whatever the detection says. */
  readonly asked: boolean;
  /** What the reader found; null where none has told yet. */
  readonly counts: Counts | null;
}

export type SessionStorage = Storage & { readonly remove: (key: string) => Promise<void> };

const keyOf = (tab: number) => `tab:${tab}`;

/** What is known of the page at `url` in a tab; null where the tab has gone on, or storage fails. */
export async function recallPage(storage: Storage, tab: number, url: string): Promise<SeenPage | null> {
  try {
    const seen = (await storage.get(keyOf(tab)))[keyOf(tab)] as SeenPage | undefined;
    return seen?.url === url ? seen : null;
  } catch {
    return null;
  }
}

/** Keeps what a page was found to be. Of the same page what was known before stays: that it was asked for, its counts. */
export async function rememberPage(
  storage: Storage,
  tab: number,
  page: Pick<SeenPage, 'url' | 'detection'> & Partial<SeenPage>,
): Promise<SeenPage> {
  const before = await recallPage(storage, tab, page.url);
  const seen: SeenPage = { asked: before?.asked ?? false, counts: before?.counts ?? null, ...page };
  await storage.set({ [keyOf(tab)]: seen });
  return seen;
}

/** Keeps the counts of a page that was seen before; of any other there is nothing to say them of. */
export async function rememberCounts(
  storage: Storage,
  tab: number,
  url: string,
  counts: Counts | null,
): Promise<void> {
  const seen = await recallPage(storage, tab, url);
  if (seen) await storage.set({ [keyOf(tab)]: { ...seen, counts } });
}

export function forgetTab(storage: SessionStorage, tab: number): Promise<void> {
  return storage.remove(keyOf(tab));
}
