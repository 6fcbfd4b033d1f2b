import type { Page } from 'puppeteer-core';
import type { Stage, State } from '../state';
import { openOwnPage, waitForPart } from '../steps';

/** What a reader has hidden. */
const KEPT = {
  version: 2,
  hiddenSites: ['news.example'],
  hiddenFindings: [
    {
      id: 'a',
      address: 'https://www.bbc.com/news/miami-talks',
      title: 'Outlets differ on the number',
      words: 'two vessels and three piers',
      day: '2026-01-02',
    },
    {
      id: 'b',
      address: 'https://www.bbc.com/news/another-article-with-a-long-address-that-has-to-be-broken',
      title: 'Corroborated',
      words: 'called their meetings productive and constructive',
      day: '2026-01-03',
    },
  ],
};

declare const chrome: {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
};

async function openWithHidden(stage: Stage): Promise<Page> {
  const page = await openOwnPage(stage, 'options.html');
  await page.evaluate((settings) => chrome.storage.local.set({ settings }), KEPT);
  await waitForPart(page, '.hidden-finding');
  return page;
}

export const settingsStates: readonly State[] = [
  {
    name: 'settings',
    shows: 'The settings, as they are at first',
    surface: 'extension page',
    whole: true,
    open: (stage) => openOwnPage(stage, 'options.html'),
  },
  {
    name: 'settings-hidden',
    shows: 'The settings with hidden sites and findings',
    surface: 'extension page',
    whole: true,
    open: openWithHidden,
  },
];
