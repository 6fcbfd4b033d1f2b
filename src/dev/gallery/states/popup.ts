import { articles } from '../hosts';
import type { State } from '../state';
import { openArticle, popupOver, popupSizes } from '../steps';

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
