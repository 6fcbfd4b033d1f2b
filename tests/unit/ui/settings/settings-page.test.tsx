// @vitest-environment jsdom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { readTexts } from '../../../../src/cli/word-files';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/settings';
import { WordsContext } from '../../../../src/ui/parts/words-context';
import { SettingsPage, type SettingsPageProps } from '../../../../src/ui/settings/SettingsPage';
import { createWords, lookupIn } from '../../../../src/words/words';

const FINDING = {
  id: 'x',
  address: 'https://www.a.example/1',
  title: 'Outlets differ',
  words: 'on Saturday',
  day: '2026-01-02',
};
const OUTLETS = [
  { name: 'Pravda', domains: ['pravda.example'], country: 'UA', kind: 'news site' },
  { name: 'Times', domains: ['times.example'], country: 'GB', kind: 'newspaper' },
] as const;

function show(change: Partial<SettingsPageProps> = {}, language: 'en' | 'uk' = 'en') {
  let settings: Settings = change.settings ?? DEFAULT_SETTINGS;
  const props: SettingsPageProps = {
    settings,
    outcome: null,
    outlets: OUTLETS,
    added: [],
    shortcuts: [{ name: 'toggle-sidebar', description: 'Open or close the sidebar', keys: 'Alt+Shift+C' }],
    onChangeShortcuts: null,
    onChange: (how) => {
      settings = how(settings);
    },
    onUndo: vi.fn(),
    onTakeBackAll: vi.fn(),
    onRemoveSite: vi.fn(),
    onExport: vi.fn(),
    onImport: vi.fn(),
    onReset: vi.fn(),
    onOpenFirstRun: vi.fn(),
    ...change,
  };
  const root = document.body.appendChild(document.createElement('div'));
  render(
    <WordsContext.Provider value={createWords(lookupIn(readTexts(language)))}>
      <SettingsPage {...props} />
    </WordsContext.Provider>,
    root,
  );
  const button = (name: string) =>
    [...root.querySelectorAll('button')].find((one) => (one.ariaLabel ?? one.textContent) === name);
  const section = (id: string) => root.querySelector(`[aria-labelledby=${id}]`);
  return { root, props, button, section, settings: () => settings };
}

describe('each change is made at once', () => {
  it.each<[string, (shown: ReturnType<typeof show>) => void, Partial<Settings>]>([
    [
      'the side',
      ({ root }) => root.querySelector<HTMLElement>('input[name=side]')?.click(),
      { side: 'left' },
    ],
    [
      'the order',
      ({ root }) => root.querySelectorAll<HTMLElement>('input[name=order]')[1]?.click(),
      { order: 'reading' },
    ],
    [
      'a mark',
      ({ button }) => button('Outlets differ')?.click(),
      { marks: { ...DEFAULT_SETTINGS.marks, outlets: false } },
    ],
    ['off everywhere', ({ button }) => button('Show everywhere')?.click(), { everywhere: false }],
    ['a hidden site', ({ button }) => button('Show again on a.example')?.click(), { hiddenSites: [] }],
    [
      'a hidden finding',
      ({ button }) => button('Take back: Outlets differ')?.click(),
      { hiddenFindings: [] },
    ],
  ])('%s', (_, act, expected) => {
    const before = { ...DEFAULT_SETTINGS, hiddenSites: ['a.example'], hiddenFindings: [FINDING] };
    const shown = show({ settings: before });
    act(shown);
    expect(shown.settings()).toEqual({ ...before, ...expected });
  });
});

describe('it says', () => {
  it.each<[string, Partial<SettingsPageProps>, string, string]>([
    ['which keys there are', {}, 'shortcuts', 'Open or close the sidebarAlt+Shift+C'],
    ['where keys are changed without a page for them', {}, 'shortcuts', 'Manage extension shortcuts'],
    ['that nothing is hidden', {}, 'hidden', 'None. A finding that you call wrong'],
    [
      'what is hidden, where and since when',
      { settings: { ...DEFAULT_SETTINGS, hiddenFindings: [FINDING] } },
      'hidden',
      '“on Saturday”a.example/1 · Hidden on 2 January 2026',
    ],
    [
      'which sites were added',
      { added: [{ match: '*://*.b.example/*', site: 'b.example' }] },
      'sites',
      'b.exampleRemove',
    ],
    ['that all sites were', { added: [{ match: '*://*/*', site: null }] }, 'sites', 'all sitesRemove'],
    [
      'which sites are listed, by country',
      {},
      'sites',
      'Pravda news site · Ukraine · pravda.exampleTimes newspaper · United Kingdom',
    ],
  ])('%s', (_, change, id, words) => {
    expect(show(change).section(id)?.textContent).toContain(words);
  });

  it('in Ukrainian too', () => {
    expect(show({}, 'uk').root.textContent).toContain('Позначки в тексті');
  });
});

it('follows no address that a file from elsewhere may have brought', () => {
  const settings = { ...DEFAULT_SETTINGS, hiddenFindings: [{ ...FINDING, address: 'javascript:alert(1)' }] };
  expect(show({ settings }).root.querySelectorAll('a')).toHaveLength(0);
});

it('tells what became of a change, and lets it be undone', () => {
  const outcome = { tone: 'plain', title: 'Done.', note: null, canUndo: true } as const;
  const { root, button, props } = show({ outcome });
  expect(root.querySelector('.outcome [role=status]')?.textContent?.trim()).toBe('Done.');
  button('Undo')?.click();
  expect(props.onUndo).toHaveBeenCalledOnce();
  const failed = show({
    outcome: { tone: 'problem', title: 'Not saved.', note: 'No room.', canUndo: false },
  });
  expect(failed.root.querySelector('[role=alert]')?.textContent).toBe('Not saved.No room.');
});
