import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import outletsJson from '../data/outlets.json';
import topicJson from '../data/topic.json';
import { outletOf, siteOf } from '../src/corpus/outlets';
import type { PageSample } from '../src/detection';
import { compare } from '../src/engine';
import { type FromPage, fromPage, type ReadAnswer, type ToReader } from '../src/extension/messages';
import { ASIDE_CSS } from '../src/extension/page-aside';
import { changeSettings, isShownOn, readSettings, type Settings, withSite } from '../src/extension/settings';
import type { Library } from '../src/library/library';
import { loadLibrary } from '../src/library/load-library';
import type { Outlet, Result } from '../src/model';
import { detect } from '../src/page/detect';
import type { Topic } from '../src/page/detect-topic';
import { highlightCss } from '../src/page/highlight-css';
import { replyFor } from '../src/reply';
import { formatCoverageRoute } from '../src/ui/coverage-route';

const READER = '/content-scripts/reader.js';

/** Opens the library once, answers the page, injects the reader. */
export default defineBackground(() => {
  const outlets = outletsJson as readonly Outlet[];
  // Its shape is checked by the unit tests, with parseTopic.
  const topic = topicJson as unknown as Topic;
  let opening: Promise<Result<Library>> | null = null;

  const library = () => {
    opening ??= fetch(browser.runtime.getURL('library.json'))
      .then((response) => response.text())
      .then(loadLibrary);
    return opening;
  };

  const isShown = async (url: string) =>
    isShownOn(await readSettings(browser.storage.local), siteOf(new URL(url).hostname, outlets));

  /** A page that could be on the topic: the reader follows only where it is. */
  async function meet(sample: PageSample, tabId: number, url: string): Promise<void> {
    const detection = detect(sample, topic);
    await browser.storage.session.set({ [`tab:${tabId}`]: { url, detection } });
    if (!detection.isPeaceTalks || !(await isShown(url))) return;
    await browser.scripting.insertCSS({ target: { tabId }, css: highlightCss });
    await browser.scripting.executeScript({ target: { tabId }, files: [READER] });
  }

  async function read(message: Extract<FromPage, { kind: 'read' }>, url: string): Promise<ReadAnswer> {
    const opened = await library();
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

  function hide(scope: 'site' | 'everywhere', url: string): Promise<Result<Settings>> {
    const site = siteOf(new URL(url).hostname, outlets);
    return changeSettings(browser.storage.local, (settings) =>
      scope === 'site' ? withSite(settings, site, false) : { ...settings, everywhere: false },
    );
  }

  function pushAside(tabId: number, pushed: boolean): Promise<void> {
    const sheet = { target: { tabId }, css: ASIDE_CSS };
    return pushed ? browser.scripting.insertCSS(sheet) : browser.scripting.removeCSS(sheet);
  }

  async function openCoverage(report: string | null, at: number | null): Promise<void> {
    const route = formatCoverageRoute(report === null ? { page: 'all' } : { page: 'report', report, at });
    await browser.tabs.create({ url: browser.runtime.getURL('coverage.html') + route });
  }

  /** Tabs without a reader don't listen: that is no error. */
  async function tellReader(message: ToReader): Promise<void> {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, message).catch(() => undefined);
  }

  /** What is switched off in one place goes away in all tabs. */
  async function leaveHidden(): Promise<void> {
    const leave: ToReader = { kind: 'leave' };
    for (const { id, url } of await browser.tabs.query({})) {
      if (id === undefined || !url?.startsWith('http') || (await isShown(url))) continue;
      await browser.tabs.sendMessage(id, leave).catch(() => undefined);
    }
  }

  browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) => {
    const message = fromPage(raw, sender, browser.runtime.id);
    const tabId = sender.tab?.id;
    const url = sender.url;
    if (!message || tabId === undefined || !url) return undefined;
    if (message.kind === 'page') return meet(message.sample, tabId, url);
    if (message.kind === 'read') return read(message, url);
    if (message.kind === 'aside') return pushAside(tabId, message.pushed);
    if (message.kind === 'hide') return hide(message.scope, url);
    return openCoverage(message.report, message.at);
  });

  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'local') void leaveHidden();
  });

  browser.commands.onCommand.addListener((command) => {
    if (command === 'toggle-sidebar') void tellReader({ kind: 'toggle' });
  });
});
