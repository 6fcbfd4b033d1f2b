import { render } from 'preact';
import browser from 'webextension-polyfill';
import outletsJson from '../../data/outlets.json';
import { type SiteBrowser, syncAddedSites } from '../../src/extension/added-sites';
import { browserWords, type MessageSource } from '../../src/extension/browser-words';
import type { ToReader } from '../../src/extension/messages';
import { setPageLanguage } from '../../src/extension/page-language';
import { createSettingsDoor, readSettings } from '../../src/extension/settings-store';
import { listedMatches, matchOf } from '../../src/extension/site-matches';
import type { Outlet } from '../../src/model';
import { isShownOn, type Settings, withSite } from '../../src/settings';
import { WordsContext } from '../../src/ui/parts/words-context';
import { Popup } from '../../src/ui/popup/Popup';
import type { PopupPage, PopupProblem } from '../../src/ui/popup/popup-page';
import '../../src/ui/styles/popup.css';
import { openSidebar, readTab } from './ask-reader';
import { lookAtTab } from './look-at-tab';

/** Of the page in the tab under the popup: what it is, what to do with it; where Crossread may appear. */
async function main(): Promise<void> {
  const root = document.getElementById('root');
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (root && tab?.id !== undefined) await openPopup(root, tab.id);
}

async function openPopup(root: HTMLElement, tabId: number): Promise<void> {
  const words = browserWords(browser.i18n as unknown as MessageSource);
  setPageLanguage(document.documentElement, words);
  let page: PopupPage = { kind: 'looking' };
  let problem: PopupProblem | null = null;
  const changeKept = createSettingsDoor(browser.storage.local);
  let settings = await readSettings(browser.storage.local);

  const show = (change: { page?: PopupPage; problem?: PopupProblem | null; settings?: Settings }) => {
    page = change.page ?? page;
    problem = change.problem === undefined ? null : change.problem;
    settings = change.settings ?? settings;
    draw();
  };
  const look = async () => show({ page: await lookAtTab(tabId) });

  const change = async (how: (old: Settings) => Settings) => {
    // Said anew if it is so again: what stands there already isn't read out.
    show({});
    const changed = await changeKept(how);
    if (!changed.ok) return show({ problem: 'keep' });
    show({ settings: changed.value });
    const isShown = page.kind !== 'readable' || page.site === null || isShownOn(changed.value, page.site);
    const leave: ToReader = { kind: 'leave' };
    if (!isShown) await browser.tabs.sendMessage(tabId, leave).catch(() => undefined);
    else if (page.kind === 'readable' && page.coverage !== 'none') await browser.tabs.reload(tabId);
  };
  /** Closes the popup once what was asked for is there; else says that it isn't. */
  const end = async (done: Promise<boolean>, otherwise: PopupProblem) => {
    if (await done) window.close();
    else show({ problem: otherwise });
  };
  /** The browser asks only in the very click. Where asking closes the popup, the background does the rest. */
  const add = async (site: string) => {
    const isGranted = await browser.permissions.request({ origins: [matchOf(site)] }).catch(() => false);
    if (!isGranted) return show({ problem: 'add' });
    await syncAddedSites(browser as unknown as SiteBrowser, listedMatches(outletsJson as readonly Outlet[]));
    await look();
  };

  function draw(): void {
    const site = page.kind === 'readable' ? page.site : null;
    render(
      <WordsContext.Provider value={words}>
        <Popup
          page={page}
          problem={problem}
          onSite={site === null || isShownOn({ ...settings, everywhere: true }, site)}
          everywhere={settings.everywhere}
          onSiteChange={(on) => site !== null && void change((old) => withSite(old, site, on))}
          onEverywhereChange={(on) => void change((old) => ({ ...old, everywhere: on }))}
          onOpenSidebar={() => void end(openSidebar(tabId), 'unheard')}
          onRead={() => page.kind === 'readable' && void end(readTab(tabId, page), 'read')}
          onAddSite={() => site !== null && void add(site)}
          onOpenCoverage={() => void browser.tabs.create({ url: browser.runtime.getURL('coverage.html') })}
          onOpenSettings={() => void browser.runtime.openOptionsPage()}
        />
      </WordsContext.Provider>,
      root,
    );
  }
  draw();
  await look();
}

void main();
