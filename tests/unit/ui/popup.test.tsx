// @vitest-environment jsdom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { Popup, type PopupProps } from '../../../src/ui/Popup';

function show(change: Partial<PopupProps> = {}) {
  const events = { onSiteChange: vi.fn(), onEverywhereChange: vi.fn(), onOpenCoverage: vi.fn() };
  const root = document.createElement('div');
  const state = { page: 'talks', host: 'news.example', onSite: true, everywhere: true } as const;
  render(<Popup {...state} {...events} {...change} />, root);
  const switches = [...root.querySelectorAll<HTMLButtonElement>('[role=switch]')];
  const states = switches.map((s) => [s.textContent, s.getAttribute('aria-checked'), s.disabled]);
  return { root, events, switches, states };
}

describe('the popup', () => {
  it.each([
    ['talks', 'This article is about the Ukraine peace talks.'],
    ['other', 'This page is not an article about the Ukraine peace talks.'],
    ['unlisted', 'this page is not on one of them'],
  ] as const)('says what the page is: %s', (page, words) => {
    expect(show({ page }).root.textContent).toContain(words);
  });

  it.each<[string, Partial<PopupProps>, unknown]>([
    [
      'all on',
      {},
      [
        ['Show on news.example', 'true', false],
        ['Show everywhere', 'true', false],
      ],
    ],
    [
      'off here',
      { onSite: false },
      [
        ['Show on news.example', 'false', false],
        ['Show everywhere', 'true', false],
      ],
    ],
    [
      'off',
      { everywhere: false },
      [
        ['Show on news.example', 'false', true],
        ['Show everywhere', 'false', false],
      ],
    ],
    ['no host', { host: null }, [['Show everywhere', 'true', false]]],
    ['unlisted', { page: 'unlisted' }, [['Show everywhere', 'true', false]]],
  ])('has its switches: %s', (_, change, states) => expect(show(change).states).toEqual(states));

  it('asks for what a click means', () => {
    const { root, events, switches } = show({ onSite: false });
    for (const s of switches) s.click();
    root.querySelector<HTMLButtonElement>('.plain')?.click();
    expect(events.onSiteChange).toHaveBeenCalledExactlyOnceWith(true);
    expect(events.onEverywhereChange).toHaveBeenCalledExactlyOnceWith(false);
    expect(events.onOpenCoverage).toHaveBeenCalledOnce();
  });
});
