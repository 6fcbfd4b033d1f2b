import { interfaceParts } from '../../interface-parts';
import { type State, sizes } from '../state';
import { openOwnPage, openSidebar } from '../steps';

/** One size shows what these change. */
const laptop = sizes.filter(({ width }) => width === 1024);

export const preferenceStates: readonly State[] = [
  {
    name: 'reduced-motion',
    shows: 'The sidebar for a reader who wants no motion: nothing slides or fades',
    surface: 'article',
    sizes: laptop,
    prefers: { reducedMotion: true },
    open: (stage) => openSidebar(stage),
  },
  {
    name: 'forced-colours',
    shows: 'The sidebar in the reader’s own colours',
    surface: 'article',
    sizes: laptop,
    prefers: { forcedColours: true },
    open: (stage) => openSidebar(stage),
  },
  {
    name: 'forced-colours-coverage',
    shows: 'All coverage in the reader’s own colours',
    surface: 'extension page',
    sizes: laptop,
    prefers: { forcedColours: true },
    open: (stage) => openOwnPage(stage, 'coverage.html'),
  },
  {
    name: 'right-to-left',
    shows: 'The sidebar laid out from right to left',
    surface: 'article',
    open: async (stage) => {
      const page = await openSidebar(stage);
      await stage.session.shadow(page).evaluate((root, sidebar) => {
        root.querySelector(sidebar)?.parentElement?.setAttribute('dir', 'rtl');
      }, interfaceParts.sidebar);
      return page;
    },
  },
  {
    name: 'right-to-left-coverage',
    shows: 'All coverage laid out from right to left',
    surface: 'extension page',
    open: async (stage) => {
      const page = await openOwnPage(stage, 'coverage.html');
      await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
      return page;
    },
  },
];
