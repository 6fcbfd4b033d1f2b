import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import outletsJson from '../data/outlets.json';
import topicJson from '../data/topic.json';
import { outletOf, siteOf } from '../src/corpus/outlets';
import type { PageSample } from '../src/detection';
import { compare } from '../src/engine';
import { type SiteBrowser, syncAddedSites } from '../src/extension/added-sites';
import { showBadge, type ToolbarIcon } from '../src/extension/badge';
import { bringReader } from '../src/extension/bring-reader';
import { browserWords, type MessageSource } from '../src/extension/browser-words';
import { messageFor } from '../src/extension/commands';
import {
  type Counts,
  type FromPage,
  formatAnswer,
  fromPage,
  type ReadAnswer,
  readCounts,
  type ToReader,
} from '../src/extension/messages';
import { type Aside, asideCss, readAside } from '../src/extension/page-aside';
import { forgetTab, recallPage, rememberCounts, rememberPage } from '../src/extension/seen-page';
import { changeSettings, readSettings, SETTINGS_KEY } from '../src/extension/settings-store';
import { listedMatches } from '../src/extension/site-matches';
import { libraryDoor } from '../src/library/library-door';
import type { Outlet, Result } from '../src/model';
import { detect } from '../src/page/detect';
import type { Topic } from '../src/page/detect-topic';
import { highlightCss } from '../src/page/highlight-css';
import type { Reason } from '../src/reason';
import { replyFor } from '../src/reply';
import { isShownOn, parseSettings, type Settings, showsAlike, withSite } from '../src/settings';
import { formatCoverageRoute } from '../src/ui/coverage/coverage-route';

/** Opens the library once, answers the page, injects the reader, keeps badge and added sites. */
export default defineBackground(() => {
  const outlets = outletsJson as readonly Outlet[];
  // Its shape is checked by the unit tests, with parseTopic.
  const topic = topicJson as unknown as Topic;
  const { local, session } = browser.storage;
  const library = libraryDoor(async () => (await fetch(browser.runtime.getURL('library.json'))).text());

  const isShown = async (url: string) =>
    isShownOn(await readSettings(local), siteOf(new URL(url).hostname, outlets));

  /** Remembers what a tab's page is; tells whether it is to be read: on the topic and not hidden, or `asked` for. */
  async function isWanted(sample: PageSample, tabId: number, url: string, asked: boolean): Promise<boolean> {
    // The browser looks its storage up meanwhile: the first time after the background has slept that takes a while.
    const isShownThere = isShown(url);
    const detection = detect(sample, topic);
    // Nothing waits for it; where there is no room to remember, the popup looks at the page anew.
    void rememberPage(session, tabId, { url, detection, asked }).catch(() => undefined);
    return asked || (detection.isPeaceTalks && (await isShownThere));
  }

  /** A page from the browser's memory: what was asked for on it still is. */
  async function mayStay(sample: PageSample, tabId: number, url: string): Promise<boolean> {
    return isWanted(sample, tabId, url, (await recallPage(session, tabId, url))?.asked ?? false);
  }

  /** A page that could be on the topic: the reader follows only where it is. */
  async function meet(sample: PageSample, tabId: number, url: string): Promise<void> {
    library.prepare();
    if (!(await isWanted(sample, tabId, url, false))) return;
    const reader = bringReader(browser.scripting, tabId, highlightCss);
    // It will ask for the library soon: that opens while the reader is on its way.
    void library.open();
    await reader;
  }

  async function read(message: Extract<FromPage, { kind: 'read' }>, url: string): Promise<ReadAnswer> {
    const opened = await library.open();
    if (!opened.ok) return opened;
    const outlet = outletOf(new URL(url).hostname, outlets)?.name ?? message.article.outlet;
    // The address is the browser's word, not the page's.
    const article = { ...message.article, outlet, url };
    const detection = detect(message.sample, topic);
    return {
      ok: true,
      value: replyFor(article, detection, compare(article, opened.value), opened.value, outlets),
    };
  }

  async function tellCounts(counts: Counts | null, tabId: number, url: string): Promise<void> {
    await rememberCounts(session, tabId, url, counts);
    const words = browserWords(browser.i18n as unknown as MessageSource);
    await showBadge(browser.action as unknown as ToolbarIcon, words, tabId, counts);
  }

  function hide(scope: 'site' | 'everywhere', url: string): Promise<Result<Settings, Reason>> {
    const { hostname, protocol } = new URL(url);
    return changeSettings(local, (settings) => {
      if (scope === 'everywhere') return { ...settings, everywhere: false };
      // The example is a page of our own, and no site: there it goes, and comes again when it is opened again.
      return protocol.startsWith('http') ? withSite(settings, siteOf(hostname, outlets), false) : settings;
    });
  }

  async function pushAside(tabId: number, before: Aside | null, now: Aside | null): Promise<void> {
    const target = { tabId };
    // Our own example can't be styled this way; there the sidebar has its room already.
    if (now) await browser.scripting.insertCSS({ target, css: asideCss(now) }).catch(() => undefined);
    if (before) await browser.scripting.removeCSS({ target, css: asideCss(before) }).catch(() => undefined);
  }

  async function openCoverage(report: string | null, at: number | null): Promise<void> {
    const route = formatCoverageRoute(report === null ? { page: 'all' } : { page: 'report', report, at });
    await browser.tabs.create({ url: browser.runtime.getURL('coverage.html') + route });
  }

  /** Where no reader listens, the popup says why, and what can be done. */
  async function tellReader(message: ToReader): Promise<void> {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) return;
    const isHeard = await browser.tabs.sendMessage(tab.id, message).then(
      () => true,
      () => false,
    );
    // Not every window has a toolbar to open it from.
    if (!isHeard) await browser.action.openPopup().catch(() => undefined);
  }

  /** What is switched off in one place goes away in all tabs. */
  async function leaveHidden(): Promise<void> {
    const leave: ToReader = { kind: 'leave' };
    for (const { id, url } of await browser.tabs.query({})) {
      if (id === undefined || !url?.startsWith('http') || (await isShown(url))) continue;
      await forgetTab(session, id);
      await browser.tabs.sendMessage(id, leave).catch(() => undefined);
    }
  }

  /** Added sites have the gate, in tabs that are open already too. */
  async function keepAddedSites(granted: readonly string[]): Promise<void> {
    await syncAddedSites(browser as unknown as SiteBrowser, listedMatches(outlets));
    if (granted.length === 0) return;
    for (const { id } of await browser.tabs.query({ url: [...granted] })) {
      if (id === undefined) continue;
      await browser.scripting
        .executeScript({ target: { tabId: id }, files: ['/gate.js'] })
        .catch(() => undefined);
    }
  }

  browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) => {
    const message = fromPage(raw, sender, browser.runtime.id);
    const tabId = sender.tab?.id;
    const url = sender.url;
    if (!message || tabId === undefined || !url) return undefined;
    if (message.kind === 'page') return meet(message.sample, tabId, url);
    if (message.kind === 'returned') return mayStay(message.sample, tabId, url);
    if (message.kind === 'read') return read(message, url).then(formatAnswer);
    if (message.kind === 'aside') return pushAside(tabId, readAside(message.before), readAside(message.now));
    if (message.kind === 'hide') return hide(message.scope, url);
    if (message.kind === 'counts') return tellCounts(readCounts(message.counts), tabId, url);
    return openCoverage(message.report, message.at);
  });

  browser.storage.local.onChanged.addListener(({ [SETTINGS_KEY]: change }) => {
    if (change && !showsAlike(parseSettings(change.oldValue), parseSettings(change.newValue)))
      void leaveHidden();
  });

  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(session, tabId));
  browser.permissions.onAdded.addListener(({ origins }) => void keepAddedSites(origins ?? []));
  browser.permissions.onRemoved.addListener(() => void keepAddedSites([]));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void keepAddedSites([]);
    // Once: not after an update.
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  });

  browser.commands.onCommand.addListener((command) => {
    const message = messageFor(command);
    if (message) void tellReader(message);
  });
});
