import { render } from 'preact';
import browser from 'webextension-polyfill';
import outletsJson from '../../data/outlets.json';
import { browserWords, type MessageSource } from '../../src/extension/browser-words';
import { setPageLanguage } from '../../src/extension/page-language';
import { listedMatches } from '../../src/extension/site-matches';
import type { Outlet } from '../../src/model';
import { WordsContext } from '../../src/ui/parts/words-context';
import { Welcome, type WelcomeProps } from '../../src/ui/welcome/Welcome';
import '../../src/ui/styles/welcome.css';

const outlets = outletsJson as readonly Outlet[];

/** The first page after installing. Where the browser has not granted the listed sites yet, it asks here. */
async function main(): Promise<void> {
  const root = document.getElementById('root');
  if (root) await openWelcome(root);
}

async function openWelcome(root: HTMLElement): Promise<void> {
  const words = browserWords(browser.i18n as unknown as MessageSource);
  setPageLanguage(document.documentElement, words);
  document.title = `${words.say('welcomeTitle')} · ${words.say('extensionName')}`;
  const origins = [...listedMatches(outlets)];
  const readAccess = async () => ((await browser.permissions.contains({ origins })) ? 'granted' : 'missing');

  const draw = (access: WelcomeProps['access']) =>
    render(
      <WordsContext.Provider value={words}>
        <Welcome
          outlets={outlets}
          access={access}
          onTry={() => void browser.tabs.create({ url: browser.runtime.getURL('example.html') })}
          // The browser asks only in the very click.
          onAllow={() =>
            void browser.permissions
              .request({ origins })
              .catch(() => false)
              .then((isGranted) => draw(isGranted ? 'granted' : 'refused'))
          }
          onOpenSettings={() => void browser.runtime.openOptionsPage()}
        />
      </WordsContext.Provider>,
      root,
    );
  const look = async () => draw(await readAccess());
  browser.permissions.onAdded.addListener(() => void look());
  browser.permissions.onRemoved.addListener(() => void look());
  await look();
}

void main();
