import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Session } from '../../src/dev/browsers/session';
import { centreOfWords } from '../../src/dev/browsers/words-on-page';
import { interfaceParts } from '../../src/dev/interface-parts';
import { type OpenArticle, openSidebar } from './article';
import { inBothBrowsers } from './in-both-browsers';
import { domOf, marksIn } from './page-contents';
import { type PageType, pageTypes, typesSite } from './page-types';

const hosts = {
  'www.bbc.com': typesSite,
  // Not on the list of news hosts: this is how a page is without Crossread.
  'elsewhere.example': typesSite,
};

/** A sentence of each kind, and the words of it that are marked. */
const someMarks = [
  'outlets-differ: former President Donald Trump',
  'outlets-differ: on 22 December 2025',
  'parties-differ: no more wars',
  'corroborated: The Kremlin said on Sunday that a three-way meeting of Russia, Ukraine and the United States was not under serious discussion.',
  'only-here: Negotiators gave no date for another round.',
  'name: Rustem Umerov',
];

inBothBrowsers({ turns: 1, hosts }, ({ session }) => {
  let expected: readonly string[] | undefined;

  test.each(pageTypes.map((type) => [type.name, type] as const))(
    '%s: the same marks under the same words, a working interface, and not one byte of the page changed',
    async (_, type) => {
      const plain = await open(session(), 'elsewhere.example', type);
      await type.live?.(plain.page);
      const { page, problems } = await open(session(), 'www.bbc.com', type);
      const article = { page, shadow: session().shadow(page) };
      await article.shadow.waitFor(interfaceParts.tab, 8_000);
      await type.live?.(page);

      expected ??= await settled(page, (marks) => someMarks.every((mark) => marks.includes(mark)));
      expect(expected).toEqual(expect.arrayContaining(someMarks));
      expect(await settled(page, (marks) => `${marks}` === `${expected}`)).toEqual(expected);

      const before = await domOf(plain.page);
      const untouched = { ...before, beside: [...before.beside, 'CROSSREAD-ROOT'] };
      expect(await domOf(page), 'tab').toEqual(untouched);
      await useAll(article, async (state) => expect(await domOf(page), state).toEqual(untouched));
      expect(problems).toEqual([]);
    },
  );
});

/** Opens a page and whatever its readers click to get at the article; keeps what the page complains of. */
async function open(session: Session, host: string, type: PageType) {
  const page = await session.browser.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await page.goto(`https://${host}${type.path}`, { waitUntil: 'load' });
  const link = await page.$('a[data-inside]');
  if (link) await link.click();
  await page.waitForSelector(':is(article, .story) > *');
  return { page, problems };
}

/** The marks once they are as wanted; or, after a while, as they are then. */
async function settled(
  page: Page,
  isWanted: (marks: readonly string[]) => boolean,
): Promise<readonly string[]> {
  const end = Date.now() + 3_000;
  for (;;) {
    const marks = await marksIn(page);
    if (isWanted(marks) || Date.now() > end) return marks;
    await new Promise((done) => setTimeout(done, 40));
  }
}

/** A card over a name, the sidebar, a sentence located from it, all closed again. */
async function useAll(article: OpenArticle, check: (state: string) => Promise<void>): Promise<void> {
  const { page, shadow } = article;
  await page.mouse.move(...(await centreOfWords(page, 'Rustem Umerov')));
  await shadow.waitFor(interfaceParts.hoverCard);
  await check('card');
  await page.keyboard.press('Escape');
  await openSidebar(article);
  await check('sidebar');
  await shadow.click('.sidebar .quote-page .quote-words');
  await page.waitForFunction(() => /flash/u.test(`${[...CSS.highlights.keys()]}`), { polling: 20 });
  await check('located');
  await shadow.click(interfaceParts.closeSidebar);
  await check('closed');
}
