// @vitest-environment jsdom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { ENGLISH } from '../../../src/cli/word-files';
import { type PageLine, reason } from '../../../src/reason';
import { WordsContext } from '../../../src/ui/parts/words-context';
import { Popup, type PopupProps } from '../../../src/ui/popup/Popup';
import { offerFor, type PopupPage, type ReadablePage } from '../../../src/ui/popup/popup-page';

function pageWith(change: Partial<ReadablePage> & { isTalks?: boolean; line?: PageLine }): ReadablePage {
  const { isTalks = true, line = 'PageTitle', ...rest } = change;
  return {
    kind: 'readable',
    url: 'https://news.example/talks',
    site: 'news.example',
    coverage: 'listed',
    detection: { isPeaceTalks: isTalks, score: isTalks ? 0.824 : 0.1, reasons: [reason(line)] },
    isRead: false,
    counts: null,
    ...rest,
  };
}

function show(page: PopupPage, change: Partial<PopupProps> = {}) {
  const events = {
    onSiteChange: vi.fn(),
    onEverywhereChange: vi.fn(),
    onOpenSidebar: vi.fn(),
    onRead: vi.fn(),
    onAddSite: vi.fn(),
    onOpenCoverage: vi.fn(),
    onOpenSettings: vi.fn(),
  };
  const root = document.createElement('div');
  render(
    <WordsContext.Provider value={ENGLISH}>
      <Popup page={page} problem={null} onSite everywhere {...events} {...change} />
    </WordsContext.Provider>,
    root,
  );
  const switches = [...root.querySelectorAll<HTMLButtonElement>('[role=switch]')];
  const states = switches.map((s) => [s.textContent, s.getAttribute('aria-checked'), s.disabled]);
  const buttons = [...root.querySelectorAll<HTMLButtonElement>('button:not([role])')];
  return { root, events, switches, states, buttons, says: root.textContent };
}

const HERE = 'Show on news.example';
const EVERYWHERE = 'Show everywhere';
const counts = { outlets: 3, parties: 0, corroborated: 14 };

describe('the popup says what the page is', () => {
  it.each<[string, PopupPage, string]>([
    ['being looked at', { kind: 'looking' }, 'Looking at this page'],
    ['a page of the browser', { kind: 'restricted' }, 'The browser lets no extension look at this page.'],
    ['a PDF', { kind: 'pdf' }, 'This is a PDF'],
    ['on the talks', pageWith({}), 'This article is about the Ukraine peace talks.'],
    [
      'on something else',
      pageWith({ isTalks: false }),
      "This page isn't an article on the Ukraine peace talks.",
    ],
    ['asked for', pageWith({ isTalks: false, isRead: true }), 'It is compared because you asked for it.'],
    ['why', pageWith({ isTalks: false, line: 'PageHome' }), 'It is a home page.'],
    ['how sure', pageWith({}), 'Score: 82 of 100. From 50 on'],
    [
      'what was found',
      pageWith({ isRead: true, counts }),
      '3 differences between outlets0 differences between the parties14 corroborated',
    ],
    ['a site that can be added', pageWith({ coverage: 'none' }), 'Your browser asks you first'],
    ['a site that was added', pageWith({ coverage: 'added' }), 'You added news.example.'],
    ['a site the browser keeps it from', pageWith({ coverage: 'withdrawn' }), 'Allow on news.example'],
  ])('%s', (_, page, words) => expect(show(page).says).toContain(words));

  it.each<[PopupProps['problem'], string]>([
    ['read', 'Crossread could not read this page.'],
    ['unheard', 'no longer answers'],
    ['add', 'news.example was not added'],
    ['keep', 'The change could not be saved.'],
  ])('and what went wrong: %s', (problem, words) => {
    const { root } = show(pageWith({ coverage: 'none' }), { problem });
    expect([...root.querySelectorAll('[role=alert]')].map((one) => one.textContent)).toEqual([
      expect.stringContaining(words),
    ]);
  });
});

it.each<[Partial<ReadablePage> & { isTalks?: boolean }, string]>([
  [{ isRead: true }, 'open'],
  [{ isRead: true, isTalks: false }, 'open'],
  [{}, 'read'],
  [{ isTalks: false }, 'read-anyway'],
])('of a page that is %o it offers: %s', (page, offer) => {
  expect(offerFor(pageWith(page))).toBe(offer);
});

describe('the popup has its switches', () => {
  it.each<[string, PopupPage, Partial<PopupProps>, unknown]>([
    [
      'all on',
      pageWith({}),
      {},
      [
        [HERE, 'true', false],
        [EVERYWHERE, 'true', false],
      ],
    ],
    [
      'off here',
      pageWith({}),
      { onSite: false },
      [
        [HERE, 'false', false],
        [EVERYWHERE, 'true', false],
      ],
    ],
    [
      'off',
      pageWith({}),
      { everywhere: false },
      [
        [HERE, 'false', true],
        [EVERYWHERE, 'false', false],
      ],
    ],
    [
      'on an added site',
      pageWith({ coverage: 'added' }),
      {},
      [
        [HERE, 'true', false],
        [EVERYWHERE, 'true', false],
      ],
    ],
    ['on a site that is none of ours', pageWith({ coverage: 'none' }), {}, [[EVERYWHERE, 'true', false]]],
    ['on no site', { kind: 'restricted' }, {}, [[EVERYWHERE, 'true', false]]],
  ])('%s', (_, page, change, states) => expect(show(page, change).states).toEqual(states));
});

it('asks for what a click means', () => {
  const { events, switches, buttons } = show(pageWith({ coverage: 'none', isTalks: false }), {
    onSite: false,
  });
  for (const one of [...switches, ...buttons]) one.click();
  expect(buttons.map((one) => one.textContent)).toEqual([
    'Read this page anyway',
    'Add news.example',
    'All coverage of the talks',
    'Settings',
  ]);
  for (const name of ['onRead', 'onAddSite', 'onOpenCoverage', 'onOpenSettings'] as const)
    expect(events[name], name).toHaveBeenCalledOnce();
  expect(events.onEverywhereChange).toHaveBeenCalledExactlyOnceWith(false);
  const read = show(pageWith({ isRead: true }));
  read.buttons[0]?.click();
  expect(read.events.onOpenSidebar).toHaveBeenCalledOnce();
});
