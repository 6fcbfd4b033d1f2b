import browser from 'webextension-polyfill';
import { addedMatches } from '../../src/extension/added-sites';
import { COMMANDS } from '../../src/extension/commands';
import { siteOfMatch } from '../../src/extension/site-matches';
import type { Shortcut } from '../../src/ui/settings/Shortcuts';
import type { AddedSite } from '../../src/ui/settings/SiteSettings';

/** What Firefox has beyond what the polyfill's types know. */
interface FirefoxCommands {
  readonly openShortcutSettings?: () => Promise<void>;
}

/** Chromium's own page for shortcuts; an extension may open it, a link may not. */
const CHROMIUM_SHORTCUTS = 'chrome://extensions/shortcuts';

export async function readShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands
    .filter(({ name }) => COMMANDS.includes(name ?? ''))
    .toSorted((a, b) => COMMANDS.indexOf(a.name ?? '') - COMMANDS.indexOf(b.name ?? ''))
    .map(({ name, description, shortcut }) => ({
      name: name ?? '',
      description: description ?? '',
      keys: shortcut ?? '',
    }));
}

/** Opens the browser's page for shortcuts; null where it has none that an extension may open. */
export function shortcutsOpener(): (() => void) | null {
  const { openShortcutSettings } = browser.commands as unknown as FirefoxCommands;
  if (openShortcutSettings) return () => void openShortcutSettings();
  if (browser.runtime.getURL('').startsWith('moz-')) return null;
  return () => void browser.tabs.create({ url: CHROMIUM_SHORTCUTS });
}

export async function readAddedSites(listed: readonly string[]): Promise<readonly AddedSite[]> {
  const { origins } = await browser.permissions.getAll();
  return addedMatches(origins ?? [], listed).map((match) => ({ match, site: siteOfMatch(match) }));
}
