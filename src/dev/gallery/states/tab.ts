import { articles } from '../hosts';
import type { State } from '../state';
import { openArticle } from '../steps';

export const tabStates: readonly State[] = [
  {
    name: 'tab',
    shows: 'An article just opened: the tab with its counts, marks and dotted names in the text',
    surface: 'article',
    open: (stage) => openArticle(stage),
  },
  {
    name: 'tab-pointed-at',
    shows: 'The pointer on the tab',
    surface: 'article',
    open: async (stage) => {
      const page = await openArticle(stage);
      await stage.session.shadow(page).hover('button.tab');
      return page;
    },
  },
  {
    name: 'tab-light-only',
    shows:
      'An article of a publisher without dark pages: marks are to be seen on its white, the tab follows the reader',
    surface: 'article',
    open: (stage) => openArticle(stage, articles.lightOnly),
  },
];
