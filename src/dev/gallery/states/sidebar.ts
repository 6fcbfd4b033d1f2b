import { interfaceParts } from '../../interface-parts';
import { articles } from '../hosts';
import type { State } from '../state';
import { openArticle, openSidebar, restPointer, scrollToSection } from '../steps';

/** Sections by heading: what is to be seen once the sidebar is scrolled to it. */
const sections = [
  ['parties-differ', 'The parties differ'],
  ['corroborated', 'Corroborated'],
  ['left-out', 'Left out here'],
  ['only-here', 'Only here'],
  ['within', 'Within this article'],
  ['names', 'Names'],
  ['timeline', 'Timeline'],
  ['other-reports', 'Other reports'],
] as const;

export const sidebarStates: readonly State[] = [
  {
    name: 'sidebar',
    shows: 'The sidebar as it opens: what was compared, and where outlets differ',
    surface: 'article',
    open: (stage) => openSidebar(stage),
  },
  {
    name: 'sidebar-light-only',
    shows: 'The sidebar beside an article that is white whatever the reader prefers',
    surface: 'article',
    open: (stage) => openSidebar(stage, articles.lightOnly),
  },
  ...sections.map(
    ([name, heading]): State => ({
      name: `sidebar-${name}`,
      shows: `The sidebar scrolled to "${heading}"`,
      surface: 'article',
      isScrolled: true,
      open: async (stage) => {
        const page = await openSidebar(stage);
        await scrollToSection(stage, page, heading);
        return page;
      },
    }),
  ),
  {
    name: 'difference-focused',
    shows: 'The first difference with the keyboard’s focus on it',
    surface: 'article',
    open: async (stage) => {
      const page = await openSidebar(stage);
      // A key first, so that the focus shows as it does for those who use keys.
      await page.keyboard.press('Tab');
      await stage.session.shadow(page).evaluate((root, card) => {
        root.querySelector<HTMLElement>(`${card} button`)?.focus();
      }, interfaceParts.card);
      return page;
    },
  },
  {
    name: 'all-shown',
    shows: 'Everything unfolded, at the first thing corroborated',
    surface: 'article',
    open: async (stage) => {
      const page = await openSidebar(stage);
      await stage.session.shadow(page).evaluate(
        (root, showAll, support) => {
          for (const button of root.querySelectorAll<HTMLElement>(`${showAll}, ${support}`)) button.click();
        },
        interfaceParts.showAll,
        interfaceParts.support,
      );
      await scrollToSection(stage, page, 'Corroborated');
      return page;
    },
  },
  {
    name: 'sidebar-over-dialog',
    shows: 'The sidebar over a modal dialog of the publisher’s',
    surface: 'article',
    open: async (stage) => {
      const page = await openArticle(stage, articles.asking);
      const shadow = stage.session.shadow(page);
      await page.evaluate(() => document.querySelector('dialog')?.showModal());
      // Of what lies over what beside a modal dialog browsers tell a script nothing, so it is clicked where it stands.
      const [x, y] = await shadow.evaluate((root, tab) => {
        const { x, y, width, height } = root.querySelector(tab)?.getBoundingClientRect() ?? new DOMRect();
        return [x + width / 2, y + height / 2] as const;
      }, interfaceParts.tab);
      await page.mouse.click(x, y);
      await shadow.waitFor(interfaceParts.sidebar);
      await restPointer(page);
      return page;
    },
  },
  {
    name: 'hide-menu',
    shows: 'The way out, at the end of the sidebar',
    surface: 'article',
    open: async (stage) => {
      const page = await openSidebar(stage);
      const shadow = stage.session.shadow(page);
      await shadow.click(interfaceParts.hideMenu);
      await shadow.waitFor(interfaceParts.hideChoices);
      await shadow.evaluate((root, choices) => {
        root.querySelector(choices)?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      }, interfaceParts.hideChoices);
      return page;
    },
  },
];
