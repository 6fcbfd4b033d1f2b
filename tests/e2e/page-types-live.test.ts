import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Shadow } from '../../src/dev/browsers/session';
import { centreOfWords } from '../../src/dev/browsers/words-on-page';
import { interfaceParts } from '../../src/dev/interface-parts';
import { openArticle, openSidebar, openWithSidebar, tracesIn, waitForNoTraces } from './article';
import { inBothBrowsers } from './in-both-browsers';
import { marksIn } from './page-contents';
import { typesSite } from './page-types';

const at = (name: string) => `https://www.bbc.com/news/${name}`;

inBothBrowsers({ hosts: { 'www.bbc.com': typesSite } }, ({ session }) => {
  test('a story that comes under the first is read when it is the one in view; the marks of the first stay, and so do its findings', async () => {
    const article = await openArticle(session(), at('miami-talks-endless'));
    const { page, shadow } = article;
    const first = await marksIn(page);
    const firstTally = await tallyOf(shadow);
    await page.evaluate(() => more());
    await page.evaluate(() => document.querySelectorAll('article')[1]?.scrollIntoView({ block: 'start' }));
    await until(async () => (await tallyOf(shadow)) !== firstTally);
    expect(await page.evaluate(() => location.pathname)).toBe('/news/envoys-meet-in-florida');
    const both = await marksIn(page);
    expect(both).toEqual(expect.arrayContaining([...first]));
    expect(both.length).toBeGreaterThan(first.length + 5);

    await openSidebar(article);
    const words = await shadow.evaluate(
      (root) => root.querySelector('.sidebar .quote-page .quote-words')?.textContent ?? '',
    );
    expect(await page.evaluate(() => document.querySelectorAll('article')[1]?.textContent)).toContain(
      words.trim(),
    );
    await shadow.click(interfaceParts.closeSidebar);
    await page.evaluate(() => scrollTo(0, 0));
    await until(async () => (await tallyOf(shadow)) === firstTally);
  });

  test('a live blog that reports more is compared anew, with the sidebar open and the focus where it was', async () => {
    const { page, shadow } = await openWithSidebar(session(), at('miami-talks-live'));
    const before = await marksIn(page);
    await shadow.evaluate((root) =>
      [...root.querySelectorAll<HTMLElement>('.sidebar .quote-words')]
        .filter((words) => words.checkVisibility())
        .at(-1)
        ?.focus(),
    );
    const focused = await focusedText(shadow);
    expect(focused.length).toBeGreaterThan(10);
    await page.evaluate(() =>
      post(
        'Steve Witkoff and Rustem Umerov met in Geneva on 24 December 2025, and issued a joint statement.',
        'top',
      ),
    );
    await until(async () => (await marksIn(page)).some((mark) => /Geneva|24 December/u.test(mark)));
    expect((await marksIn(page)).filter((mark) => before.includes(mark)).length).toBeGreaterThan(
      before.length - 4,
    );
    expect(await shadow.evaluate((root) => root.querySelector('.sidebar') !== null)).toBe(true);
    expect(await focusedText(shadow)).toBe(focused);
  });

  test('a sentence that is changed loses its mark before it is painted; the others keep theirs', async () => {
    const { page } = await openArticle(session(), at('miami-talks-static'));
    const before = await marksIn(page);
    const sentence =
      'The Kremlin said on Sunday that a three-way meeting of Russia, Ukraine and the United States was not under serious discussion.';
    expect(before).toContain(`corroborated: ${sentence}`);
    const atOnce = await page.evaluate(async (sentence) => {
      const paragraph = [...document.querySelectorAll('p')].find(
        ({ textContent }) => textContent === sentence,
      );
      if (paragraph)
        paragraph.textContent =
          'Something else altogether stands in this place of the article now, and it is no shorter than before.';
      await new Promise(requestAnimationFrame);
      return [...CSS.highlights].flatMap(([, ranges]) => [...ranges].map(String));
    }, sentence);
    expect(atOnce.filter((words) => words.includes('Something else'))).toEqual([]);
    await until(async () => {
      const now = await marksIn(page);
      return before.every((mark) => now.includes(mark) || mark.includes(sentence));
    });
    expect(await marksIn(page)).not.toContain(`corroborated: ${sentence}`);
  });

  test('marks that a script of the page takes away come back when somebody reads on', async () => {
    const { page } = await openArticle(session(), at('miami-talks-static'));
    const before = await marksIn(page);
    await page.evaluate(() => CSS.highlights.clear());
    await page.mouse.move(300, 300);
    await page.mouse.move(310, 310);
    await until(async () => `${await marksIn(page)}` === `${before}`);
  });

  test('a marked sentence that is dwelt on says in short what was found; a name in it goes first', async () => {
    const { page, shadow } = await openArticle(session(), at('miami-talks-static'));
    await page.mouse.move(...(await centreOfWords(page, 'on 22 December 2025')));
    await shadow.waitFor('.hover-card .point-title');
    const card = await textOf(shadow, '.hover-card');
    expect(card).toMatch(/^\s*Outlets differ on the date\s*Here\s*on 22 December 2025/u);
    await page.keyboard.press('Escape');
    await page.mouse.move(...(await centreOfWords(page, 'Yuri Ushakov')));
    await shadow.waitFor('.hover-card .hover-name');
    expect(await shadow.evaluate((root) => root.querySelectorAll('.hover-card').length)).toBe(1);
  });

  test('the next finding and the one before are gone to by a command, and told', async () => {
    const { page, shadow } = await openArticle(session(), at('miami-talks-static'));
    const own = await session().openExtensionPage('popup.html');
    const step = (by: 1 | -1) =>
      own.evaluate(async (by) => {
        const [tab] = await chrome.tabs.query({ url: 'https://www.bbc.com/news/miami-talks-static' });
        if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, { kind: 'step', by });
      }, by);
    await step(1);
    await until(async () => /^1 of \d+: /u.test(await textOf(shadow, '[role="status"].announced')));
    expect(await marksIn(page)).toEqual(expect.arrayContaining([expect.stringMatching(/^flash: /u)]));
    await step(1);
    await until(async () => (await textOf(shadow, '.announced')).startsWith('2 of '));
    await step(-1);
    await until(async () => (await textOf(shadow, '.announced')).startsWith('1 of '));
  });

  test("over a page's own modal dialog the tab can be clicked, and what it opens be used", async () => {
    const { page, shadow } = await openArticle(session(), at('miami-talks-overlaid'));
    await page.evaluate(() => ask());
    const [x, y] = await shadow.evaluate((root) => {
      const { left, top, width, height } =
        root.querySelector('.tab')?.getBoundingClientRect() ?? new DOMRect();
      return [left + width / 2, top + height / 2] as const;
    });
    await page.mouse.click(x, y);
    await shadow.waitFor(interfaceParts.sidebar);
    await shadow.click(interfaceParts.closeSidebar);
    await shadow.waitFor(interfaceParts.tab);
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    await page.click('dialog button');
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(false);
    await shadow.click(interfaceParts.tab);
    await shadow.waitFor(interfaceParts.sidebar);
  });

  test("over a page's own modal dialog the command opens the sidebar, keys use it, and Esc closes it alone", async () => {
    const { page, shadow } = await openArticle(session(), at('miami-talks-overlaid'));
    await page.evaluate(() => ask());
    const own = await session().openExtensionPage('popup.html');
    await page.bringToFront();
    await own.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://www.bbc.com/news/miami-talks-overlaid' });
      if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, { kind: 'toggle' });
    });
    await shadow.waitFor(interfaceParts.sidebar);
    await until(async () => (await focusedText(shadow)) === 'Crossread');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await shadow.waitFor('.tools-button[aria-expanded=true]');
    await page.keyboard.press('Escape');
    await shadow.waitFor(interfaceParts.tab);
    const state = () =>
      page.evaluate(() => [document.querySelector('dialog')?.open, document.activeElement?.textContent]);
    await until(async () => `${await state()}` === 'true,Yes');
    await page.keyboard.press('Enter');
    await until(async () => (await state())[0] === false);
  });

  test('a page that is come back to has all it had; switched off meanwhile, it has nothing', async () => {
    const { page, shadow } = await openWithSidebar(session(), at('miami-talks-static'));
    const before = await marksIn(page);
    await goAndComeBack(page);
    expect(await marksIn(page)).toEqual(before);
    expect(await shadow.evaluate((root) => root.querySelector('.sidebar') !== null)).toBe(true);

    await go(page, 'miami-talks-dark');
    const own = await session().openExtensionPage('popup.html');
    await own.evaluate(() => chrome.storage.local.set({ settings: { version: 2, everywhere: false } }));
    await back(page);
    await waitForNoTraces(page);
    expect((await tracesIn(page)).elements).toBe(0);
    await own.evaluate(() => chrome.storage.local.clear());
  });
});

/** The part of the extensions' API that is called in an extension's own page. */
declare const chrome: {
  readonly tabs: {
    query(about: { url: string }): Promise<readonly { readonly id?: number }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
  readonly storage: { readonly local: { set(items: object): Promise<void>; clear(): Promise<void> } };
};

/** As readers go, by links and the browser's own button: a driver waits in vain for a page that needn't load. */
async function go(page: Page, name: string): Promise<void> {
  await page.evaluate((to) => setTimeout(() => location.assign(to)), at(name));
  const isThere = (to: string) => location.href === to && document.readyState === 'complete';
  await until(() => page.evaluate(isThere, at(name)).catch(() => false));
}
const back = (page: Page) => page.evaluate(() => setTimeout(() => history.back()));

/** Whether the page came from the browser's memory is told by a mark that only memory keeps. */
async function goAndComeBack(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(globalThis, { kept: true }));
  await go(page, 'front-page');
  await back(page);
  await until(() => page.evaluate(() => 'kept' in globalThis).catch(() => false));
}

const tallyOf = (shadow: Shadow) =>
  shadow.evaluate((root) => root.querySelector('.tab')?.getAttribute('aria-label') ?? '');
const focusedText = (shadow: Shadow) => shadow.evaluate((root) => root.activeElement?.textContent ?? '');
const textOf = (shadow: Shadow, selector: string) =>
  shadow.evaluate((root, selector) => root.querySelector(selector)?.textContent ?? '', selector);

/** Waits for what happens soon; fails after five seconds. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 5_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('Waited 5 s in vain');
    await new Promise((done) => setTimeout(done, 40));
  }
}
