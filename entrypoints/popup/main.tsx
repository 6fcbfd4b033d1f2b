import { render } from 'preact';
import browser from 'webextension-polyfill';
import outletsJson from '../../data/outlets.json';
import { outletOf, siteOf } from '../../src/corpus/outlets';
import type { Detection } from '../../src/detection';
import {
  changeSettings,
  isShownOn,
  readSettings,
  type Settings,
  withSite,
} from '../../src/extension/settings';
import type { Outlet } from '../../src/model';
import { Popup, type PopupProps } from '../../src/ui/Popup';
import '../../src/ui/styles/popup.css';

/** What the background kept of the page in the current tab. */
interface SeenPage {
  readonly url: string;
  readonly detection: Detection;
}

/** This site on or off, everywhere on or off; the page follows at once. */
async function main(): Promise<void> {
  const root = document.getElementById('root');
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!root || tab?.id === undefined) return;
  const key = `tab:${tab.id}`;
  const seen = (await browser.storage.session.get(key))[key] as SeenPage | undefined;
  // activeTab shows the address of the tab from which the popup was opened.
  const url = tab.url ?? seen?.url;
  const host = url?.startsWith('http') ? new URL(url).hostname : null;
  const outlets = outletsJson as readonly Outlet[];
  const site = host === null ? null : siteOf(host, outlets);
  const isListed = host !== null && outletOf(host, outlets) !== null;
  const isTalks = seen?.detection.isPeaceTalks === true && seen.url === url;
  const page: PopupProps['page'] = isTalks ? 'talks' : isListed ? 'other' : 'unlisted';

  const change = async (how: (settings: Settings) => Settings) => {
    const changed = await changeSettings(browser.storage.local, how);
    if (changed.ok && tab.id !== undefined) {
      const isShown = site === null || isShownOn(changed.value, site);
      if (!isShown) await browser.tabs.sendMessage(tab.id, { kind: 'leave' }).catch(() => undefined);
      else await browser.tabs.reload(tab.id);
    }
    draw(await readSettings(browser.storage.local));
  };
  const draw = (settings: Settings) =>
    render(
      <Popup
        page={page}
        host={site}
        onSite={site === null || isShownOn({ ...settings, everywhere: true }, site)}
        everywhere={settings.everywhere}
        onSiteChange={(on) => site !== null && void change((old) => withSite(old, site, on))}
        onEverywhereChange={(on) => void change((old) => ({ ...old, everywhere: on }))}
        onOpenCoverage={() => void browser.tabs.create({ url: browser.runtime.getURL('coverage.html') })}
      />,
      root,
    );
  draw(await readSettings(browser.storage.local));
}

void main();
