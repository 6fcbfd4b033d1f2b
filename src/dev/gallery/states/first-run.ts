import { interfaceParts } from '../../interface-parts';
import type { Stage, State } from '../state';
import { openOwnPage, waitForPart } from '../steps';

/** The bundled example: a page of our own with the interface of an article beside it. */
async function openExample({ session, tab }: Stage) {
  await session.goToExtension(tab, 'example.html');
  await session.shadow(tab).waitFor(interfaceParts.tab, 10_000);
  return tab;
}

async function openSites(stage: Stage) {
  const page = await openOwnPage(stage, 'welcome.html');
  await page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
  await waitForPart(page, 'details[open] li');
  return page;
}

export const firstRunStates: readonly State[] = [
  {
    name: 'welcome',
    shows: 'The first page after installing',
    surface: 'extension page',
    whole: true,
    open: (stage) => openOwnPage(stage, 'welcome.html'),
  },
  {
    name: 'welcome-sites',
    shows: 'The first page, the list of sites unfolded',
    surface: 'extension page',
    open: openSites,
  },
  {
    name: 'example',
    shows: 'The bundled example article, with the tab at its edge',
    surface: 'article',
    open: openExample,
  },
  {
    name: 'example-sidebar',
    shows: 'The bundled example article, the sidebar open',
    surface: 'article',
    open: async (stage) => {
      const page = await openExample(stage);
      await stage.session.shadow(page).click(interfaceParts.tab);
      await stage.session.shadow(page).waitFor(interfaceParts.sidebar);
      return page;
    },
  },
];
