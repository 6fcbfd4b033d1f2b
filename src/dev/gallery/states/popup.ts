import type { Page } from 'puppeteer-core';
import { interfaceParts } from '../../interface-parts';
import { articles } from '../hosts';
import type { Size, Stage, State } from '../state';
import { openArticle, waitForPart } from '../steps';

/** A popup has the size of what is in it; 600 px is the most that browsers give it. */
export const popupSizes: readonly Size[] = [{ width: 320, height: 600 }];

/** The popup, in a tab behind another: it speaks of the tab in front, as the toolbar's popup does. */
export async function popupOver({ session, size }: Stage, front: Page): Promise<Page> {
  const popup = await session.newPage();
  await popup.setViewport(size);
  await front.bringToFront();
  await session.goToExtension(popup, 'popup.html');
  await waitForPart(popup, interfaceParts.popupSwitch);
  await popup.bringToFront();
  return popup;
}

export const popupStates: readonly State[] = [
  {
    name: 'popup-talks',
    shows: 'The popup over an article on the talks',
    surface: 'extension page',
    sizes: popupSizes,
    open: async (stage) => popupOver(stage, await openArticle(stage, articles.talks)),
  },
  {
    name: 'popup-other',
    shows: 'The popup over another page of a listed site',
    surface: 'extension page',
    sizes: popupSizes,
    open: async (stage) => {
      await stage.tab.goto(articles.elsewhere);
      return popupOver(stage, stage.tab);
    },
  },
  {
    name: 'popup-unlisted',
    shows: 'The popup over a page of no listed site',
    surface: 'extension page',
    sizes: popupSizes,
    open: (stage) => popupOver(stage, stage.tab),
  },
  {
    name: 'popup-added',
    shows: 'The popup over an article of a site that the reader added',
    surface: 'extension page',
    extension: 'site added',
    sizes: popupSizes,
    open: async (stage) => popupOver(stage, await openArticle(stage, articles.talks)),
  },
];
