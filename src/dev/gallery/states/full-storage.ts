import { interfaceParts } from '../../interface-parts';
import { articles } from '../hosts';
import type { State } from '../state';
import { openArticle, openOwnPage, openSidebar, popupOver, popupSizes, waitForPart } from '../steps';

const extension = 'full storage';

export const fullStorageStates: readonly State[] = [
  {
    name: 'full-storage',
    shows: 'A finding hidden, and no room to remember it: the sidebar says so',
    surface: 'article',
    extension,
    open: async (stage) => {
      const page = await openSidebar(stage);
      const shadow = stage.session.shadow(page);
      await shadow.click(interfaceParts.findingMenu);
      await shadow.click(interfaceParts.hideFinding);
      await shadow.waitFor(interfaceParts.notice);
      return page;
    },
  },
  {
    name: 'full-storage-settings',
    shows: 'No room for a changed setting: the settings say so',
    surface: 'extension page',
    extension,
    open: async (stage) => {
      const page = await openOwnPage(stage, 'options.html');
      await page.click('input[name=side]');
      await waitForPart(page, `${interfaceParts.alert}:not(:empty)`);
      return page;
    },
  },
  {
    name: 'full-storage-popup',
    shows: 'No room for what was switched: the popup says so',
    surface: 'extension page',
    extension,
    sizes: popupSizes,
    open: async (stage) => {
      const popup = await popupOver(stage, await openArticle(stage, articles.talks));
      await popup.click(interfaceParts.popupSwitch);
      await waitForPart(popup, `${interfaceParts.alert}:not(:empty)`);
      return popup;
    },
  },
];
