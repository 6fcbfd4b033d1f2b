import browser from 'webextension-polyfill';
import { bringReader } from '../../src/extension/bring-reader';
import type { ToReader } from '../../src/extension/messages';
import { rememberPage } from '../../src/extension/seen-page';
import { highlightCss } from '../../src/page/highlight-css';
import type { ReadablePage } from '../../src/ui/popup/popup-page';

/** How long a reader has to come and answer: so many times, so many ms apart. */
const TRIES = 50;
const APART = 100;

/** Opens the sidebar of the reader in a tab; false where none listens. */
export function openSidebar(tabId: number): Promise<boolean> {
  const open: ToReader = { kind: 'open' };
  return browser.tabs.sendMessage(tabId, open).then(
    () => true,
    () => false,
  );
}

/** Reads a tab's page because it was asked for, and opens the sidebar; false where that fails. */
export async function readTab(tabId: number, { url, detection }: ReadablePage): Promise<boolean> {
  try {
    await rememberPage(browser.storage.session, tabId, { url, detection, asked: true });
    await bringReader(browser.scripting, tabId, highlightCss);
  } catch {
    return false;
  }
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (await openSidebar(tabId)) return true;
    await new Promise((done) => setTimeout(done, APART));
  }
  return false;
}
