import { render } from 'preact';
import browser from 'webextension-polyfill';
import outletsJson from '../../data/outlets.json';
import { browserWords, type MessageSource } from '../../src/extension/browser-words';
import { setPageLanguage } from '../../src/extension/page-language';
import { createSettingsDoor, readSettings } from '../../src/extension/settings-store';
import { listedMatches } from '../../src/extension/site-matches';
import type { Outlet } from '../../src/model';
import { saveFile } from '../../src/reader/hand-over';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings';
import { formatSettingsFile } from '../../src/settings-file';
import { WordsContext } from '../../src/ui/parts/words-context';
import { type Outcome, SettingsPage } from '../../src/ui/settings/SettingsPage';
import '../../src/ui/styles/settings.css';
import { readAddedSites, readShortcuts, shortcutsOpener } from './browser-side';
import { outcomeOf, readFile } from './import-file';

const FILE_NAME = 'crossread-settings.json';

/** The settings page: saved at once, and drawn anew when another part of the extension changes something. */
async function main(): Promise<void> {
  const root = document.getElementById('root');
  if (root) await openSettings(root);
}

async function openSettings(root: HTMLElement): Promise<void> {
  const outlets = outletsJson as readonly Outlet[];
  const listed = listedMatches(outlets);
  const words = browserWords(browser.i18n as unknown as MessageSource);
  setPageLanguage(document.documentElement, words);
  document.title = `${words.say('settingsTitle')} · ${words.say('extensionName')}`;
  const { local } = browser.storage;
  const changeKept = createSettingsDoor(local);
  let settings = await readSettings(local);
  let before: Settings | null = null;
  let outcome: Outcome | null = null;
  let added = await readAddedSites(listed);
  let shortcuts = await readShortcuts();
  const plain = (title: string, canUndo: boolean): Outcome => ({ tone: 'plain', title, note: null, canUndo });

  const change = async (how: (old: Settings) => Settings, told: Outcome) => {
    const old = settings;
    if (outcome?.tone === 'problem') {
      // Said anew if it is so again: what stands there already isn't read out.
      outcome = null;
      draw();
    }
    const kept = await changeKept(how);
    if (kept.ok) {
      settings = kept.value;
      before = told.canUndo ? old : null;
      outcome = told;
    } else {
      const [title, note] = [words.say('settingsNotKept'), words.say('settingsNotKeptNote')];
      outcome = { tone: 'problem', title, note, canUndo: false };
    }
    draw();
  };
  const load = async (file: File) => {
    const read = await readFile(file);
    const told = outcomeOf(read, words);
    if (read.ok) return change(() => read.settings, told);
    outcome = told;
    draw();
  };
  /** Another part of the extension, or the browser, has changed something. */
  const look = async () => {
    settings = await readSettings(local);
    added = await readAddedSites(listed);
    shortcuts = await readShortcuts();
    draw();
  };

  function draw(): void {
    render(
      <WordsContext.Provider value={words}>
        <SettingsPage
          settings={settings}
          outcome={outcome}
          outlets={outlets}
          added={added}
          shortcuts={shortcuts}
          onChange={(how) => void change(how, plain(words.say('settingsSaved'), false))}
          onUndo={() => {
            const wanted = before;
            if (wanted) void change(() => wanted, plain(words.say('settingsSaved'), false));
          }}
          onTakeBackAll={() => {
            const told = plain(words.count('settingsTakenBack', settings.hiddenFindings.length), true);
            void change((old) => ({ ...old, hiddenFindings: [] }), told);
          }}
          onRemoveSite={(match) => void browser.permissions.remove({ origins: [match] }).then(look)}
          onChangeShortcuts={shortcutsOpener()}
          onExport={() => {
            const text = formatSettingsFile(settings);
            saveFile(document, { name: FILE_NAME, type: 'application/json', text });
          }}
          onImport={(file) => void load(file)}
          onReset={() => void change(() => DEFAULT_SETTINGS, plain(words.say('settingsResetDone'), true))}
          onOpenFirstRun={() => void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') })}
        />
      </WordsContext.Provider>,
      root,
    );
  }
  draw();
  browser.storage.onChanged.addListener(() => void look());
  browser.permissions.onAdded.addListener(() => void look());
  browser.permissions.onRemoved.addListener(() => void look());
  // Shortcuts are changed on another page: they are new when the reader comes back.
  addEventListener('focus', () => void look());
  // What was changed while this page opened.
  await look();
}

void main();
