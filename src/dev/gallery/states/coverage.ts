import { interfaceParts } from '../../interface-parts';
import type { Stage, State } from '../state';
import { openOwnPage, openSidebar, waitForPart } from '../steps';

async function search(stage: Stage, words: string, until: string) {
  const page = await openOwnPage(stage, 'coverage.html');
  await page.focus(interfaceParts.searchBox);
  await page.keyboard.type(words);
  await waitForPart(page, until);
  return page;
}

/** The first key of a reader who uses keys. */
async function afterTab(stage: Stage, path: string) {
  const page = await openOwnPage(stage, path);
  await page.keyboard.press('Tab');
  return page;
}

export const coverageStates: readonly State[] = [
  {
    name: 'coverage',
    shows: 'All coverage of the talks',
    surface: 'extension page',
    whole: true,
    open: (stage) => openOwnPage(stage, 'coverage.html'),
  },
  {
    name: 'coverage-matrix',
    shows: 'Who reports what: statements by outlets',
    surface: 'extension page',
    open: (stage) => openOwnPage(stage, 'coverage.html#matrix'),
  },
  {
    name: 'coverage-cell-focused',
    shows: 'A cell of the matrix that arrow keys led to',
    surface: 'extension page',
    open: async (stage) => {
      const page = await afterTab(stage, 'coverage.html#matrix');
      await page.focus(interfaceParts.matrixCell);
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight'] as const) await page.keyboard.press(key);
      return page;
    },
  },
  {
    name: 'coverage-skip-link',
    shows: 'All coverage after the first Tab: the way past its head',
    surface: 'extension page',
    open: (stage) => afterTab(stage, 'coverage.html'),
  },
  {
    name: 'coverage-search',
    shows: 'A search with results',
    surface: 'extension page',
    open: (stage) => search(stage, 'joint statement', interfaceParts.searchResult),
  },
  {
    name: 'coverage-nothing-found',
    shows: 'A search that finds nothing',
    surface: 'extension page',
    open: (stage) => search(stage, 'xylophone qqq', interfaceParts.nothingFound),
  },
  {
    name: 'coverage-report',
    shows: 'A report from its beginning',
    surface: 'extension page',
    whole: true,
    open: (stage) => openOwnPage(stage, 'coverage.html#report=002'),
  },
  {
    name: 'coverage-report-skip-link',
    shows: 'A report after the first Tab: the way past its head',
    surface: 'extension page',
    open: (stage) => afterTab(stage, 'coverage.html#report=002'),
  },
  {
    name: 'coverage-sentence',
    shows: 'A report at the sentence that a click in the sidebar led to',
    surface: 'extension page',
    open: async (stage) => {
      const { session } = stage;
      const article = await openSidebar(stage);
      const page = await session.newExtensionTab(() =>
        session.shadow(article).click(interfaceParts.reportQuotation),
      );
      // It was opened at the browser's own size.
      await page.setViewport(stage.size);
      await page.evaluate((marked) => {
        document.querySelector(marked)?.scrollIntoView({ block: 'center', behavior: 'instant' });
      }, interfaceParts.markedSentence);
      return page;
    },
  },
  {
    name: 'coverage-line',
    shows: 'A line of the matrix at its address, all its words open',
    surface: 'extension page',
    open: async (stage) => {
      const page = await openOwnPage(stage, 'coverage.html#matrix=parties');
      await page.evaluate(
        (toggle) => document.querySelector<HTMLElement>(toggle)?.click(),
        interfaceParts.allWords,
      );
      return page;
    },
  },
  {
    name: 'coverage-timeline',
    shows: 'The timeline, with the table behind it',
    surface: 'extension page',
    open: async (stage) => {
      const page = await openOwnPage(stage, 'coverage.html#timeline');
      await page.evaluate(
        (table) => document.querySelector<HTMLElement>(table)?.click(),
        interfaceParts.showTable,
      );
      return page;
    },
  },
  {
    name: 'coverage-origins',
    shows: 'The origin graph',
    surface: 'extension page',
    open: (stage) => openOwnPage(stage, 'coverage.html#origins'),
  },
];
