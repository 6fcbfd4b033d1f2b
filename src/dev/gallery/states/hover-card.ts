import { centreOfWords } from '../../browsers/words-on-page';
import { interfaceParts } from '../../interface-parts';
import { type State, sizes } from '../state';
import { openArticle, openSidebar } from '../steps';

/** The card that opens over words of the article. */
function over(name: string, shows: string, words: string): State {
  return {
    name,
    shows,
    surface: 'article',
    open: async (stage) => {
      const page = await openArticle(stage);
      await page.mouse.move(...(await centreOfWords(page, words)));
      await stage.session.shadow(page).waitFor(interfaceParts.hoverCard);
      return page;
    },
  };
}

export const hoverCardStates: readonly State[] = [
  over('card-over-name', 'The card of a person, over the name in the article', 'Rustem Umerov'),
  over(
    'card-of-person-spelt-otherwise',
    'The card of a person whose name outlets spell otherwise',
    'Volodymyr Zelensky',
  ),
  over(
    'card-of-document',
    'The card of a plan: what it is, and what other reports say of it',
    '28-point US peace plan',
  ),
  over('card-of-body', 'The card of a body: what it is, and what it says here and elsewhere', 'the Kremlin'),
  over('card-of-meeting', 'The card of a meeting: where, when, who took part', 'meetings in Florida'),
  {
    name: 'card-by-tap',
    shows: 'A tap on a name opens a sheet; the text above it stays to be read',
    surface: 'article',
    sizes: sizes.filter(({ width }) => width < 500),
    open: async (stage) => {
      const page = await openArticle(stage);
      await page.touchscreen.tap(...(await centreOfWords(page, 'Rustem Umerov')));
      await stage.session.shadow(page).waitFor('.hover-sheet');
      return page;
    },
  },
  {
    name: 'card-from-list',
    shows: 'The card of a person asked for from the sidebar’s list: it has the focus and can be closed',
    surface: 'article',
    open: async (stage) => {
      const page = await openSidebar(stage);
      const shadow = stage.session.shadow(page);
      await shadow.click(interfaceParts.listedName);
      await shadow.waitFor(interfaceParts.hoverCard);
      return page;
    },
  },
];
