import browser from 'webextension-polyfill';
import outletsJson from '../../data/outlets.json';
import topicJson from '../../data/topic.json';
import { outletOf, siteOf } from '../../src/corpus/outlets';
import type { PageLook } from '../../src/detection';
import { recallPage } from '../../src/extension/seen-page';
import { isSiteName, matchOf } from '../../src/extension/site-matches';
import type { Outlet } from '../../src/model';
import { detect } from '../../src/page/detect';
import type { Topic } from '../../src/page/detect-topic';
import type { PopupPage, ReadablePage } from '../../src/ui/popup/popup-page';

const outlets = outletsJson as readonly Outlet[];

/** "This site" for an address: null where it has no host that could be added. */
function siteOfAddress(url: string): string | null {
  const { protocol, hostname } = new URL(url);
  const site = siteOf(hostname, outlets);
  return protocol.startsWith('http') && isSiteName(site) ? site : null;
}

async function coverageOf(site: string | null): Promise<ReadablePage['coverage']> {
  if (site === null) return 'none';
  const isGranted = await browser.permissions.contains({ origins: [matchOf(site)] });
  const isListed = outletOf(site, outlets) !== null;
  if (isListed) return isGranted ? 'listed' : 'withdrawn';
  return isGranted ? 'added' : 'none';
}

/** Looks at the page in a tab: opening the popup lets us (`activeTab`), unless the browser protects the page. */
export async function lookAtTab(tabId: number): Promise<PopupPage> {
  const looked = await browser.scripting
    .executeScript({ target: { tabId }, files: ['/look.js'] })
    .then(([frame]) => frame?.result as PageLook | null | undefined)
    .catch(() => null);
  if (!looked) {
    const { url } = await browser.tabs.get(tabId);
    const isPdf = url !== undefined && /\.pdf$/iu.test(new URL(url).pathname);
    return { kind: isPdf ? 'pdf' : 'restricted' };
  }
  if (looked.contentType === 'application/pdf') return { kind: 'pdf' };
  const { url } = looked.sample;
  const site = siteOfAddress(url);
  const seen = await recallPage(browser.storage.session, tabId, url);
  return {
    kind: 'readable',
    url,
    site,
    coverage: await coverageOf(site),
    // Its shape is checked by the unit tests, with parseTopic.
    detection: detect(looked.sample, topicJson as unknown as Topic),
    isRead: looked.isRead,
    counts: looked.isRead ? (seen?.counts ?? null) : null,
  };
}
