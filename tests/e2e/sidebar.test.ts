import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { interfaceParts } from '../../src/dev/interface-parts';
import { newsSite, type OpenArticle, openArticle, openSidebar, openWithSidebar } from './article';
import { inBothBrowsers } from './in-both-browsers';
import { readSidebar } from './sidebar-contents';
import { documentOf } from './source-documents';

const kinds = [
  'Outlets differ',
  'The parties differ',
  'Corroborated',
  'Left out here',
  'Names',
  'Only here',
  'Timeline',
  'Other reports',
  'Within this article',
];

/** Sections of lines rather than cards. */
const LISTS = ['Names', 'Timeline', 'Other reports'];

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();

inBothBrowsers({ hosts: { 'www.bbc.com': newsSite } }, ({ session, kind }) => {
  test('the text is marked, and a tab says in words and numbers how many statements differ and are corroborated', async () => {
    const article = await openArticle(session());
    const tab = await article.shadow.evaluate(
      (root, tab) => ({
        label: root.querySelector(tab)?.getAttribute('aria-label') ?? '',
        counts: [...root.querySelectorAll<HTMLElement>(`${tab} [data-count]`)].map(
          (one) => one.dataset.count,
        ),
        sidebar: root.querySelector('.sidebar') !== null,
      }),
      interfaceParts.tab,
    );
    expect(tab.sidebar).toBe(false);
    expect(tab.label).toMatch(/^.+: open Crossread$/u);
    // In words what the numbers say, in their order.
    const said = [...tab.label.matchAll(/\d+/gu)].map(([number]) => number);
    expect(tab.counts).toEqual(said);
    expect(tab.label).toMatch(/\d+ differences? between outlets.*\d+ corroborated/u);
    const marks = ['outlets-differ', 'parties-differ', 'corroborated', 'name'];
    const missing = await article.page.evaluate(
      (marks) => marks.filter((mark) => !CSS.highlights.has(`crossread-${mark}`)),
      marks,
    );
    expect(missing).toEqual([]);
    // Nothing of the page has moved because of it.
    if (kind === 'chromium') expect(await layoutShift(article)).toBe(0);

    await openSidebar(article);
    const count = new Map(
      (await readSidebar(article.shadow)).map((section) => [section.title, section.count]),
    );
    const kindsTold = ['Outlets differ', 'The parties differ', 'Corroborated'];
    expect(kindsTold.map((kind) => String(count.get(kind)))).toEqual(tab.counts);
  });

  test('every kind of finding is there, each quotation verbatim with outlet and date, each difference with its reason', async () => {
    const { page, shadow } = await openWithSidebar(session());
    const compared = await shadow.evaluate((root) => root.querySelector('.sidebar-compared')?.textContent);
    expect(compared).toContain('Compared with 5 reports by 5 outlets, 22 December 2025.');

    const sections = await readSidebar(shadow);
    const filled = sections.filter((section) => section.count > 0).map((section) => section.title);
    expect(filled).toEqual(expect.arrayContaining(kinds));
    const articleText = oneLine(
      await page.evaluate(() => document.querySelector('article')?.textContent ?? ''),
    );

    for (const { title, cards, count } of sections) {
      if (!LISTS.includes(title)) expect(cards, title).toHaveLength(count);
      for (const { quotes, why, support } of cards) {
        for (const { on, outlet, date, words } of quotes) {
          // Where all of a list are the page's own words, outlet and date are said once, above.
          if (outlet === '' && on === 'page') expect(articleText).toContain(words);
          if (outlet === '') continue;
          expect(date, words).toMatch(/^\d{1,2} [A-Z][a-z]+ \d{4}$/u);
          if (on === 'report') expect(documentOf(outlet)).toContain(words);
          else expect(articleText).toContain(words);
          if (on === 'page') expect(outlet).toBe('This article, BBC');
        }
        const fromReports = quotes.filter((quote) => quote.on === 'report').length;
        if (title.endsWith('differ')) {
          expect([fromReports > 0, quotes.length - fromReports, why.length > 0]).toEqual([true, 1, true]);
        }
        if (title === 'Corroborated') expect(support).toMatch(/^\d outlets?, \d origins?/u);
        if (title === 'Corroborated') expect(fromReports).toBeGreaterThan(0);
        for (const line of why) expect(line).toMatch(/\w/u);
      }
    }
    // An error that the article plants against the dated table of office-holders.
    const within = sections.find((section) => section.title === 'Within this article');
    expect(
      within?.cards.some((card) => card.quotes[0]?.words.includes('former President Donald Trump')),
    ).toBe(true);
  });

  test('the sidebar pushes the page aside where room stays for the article, else lies over it, or under it as a sheet', async () => {
    const article = await openArticle(session());
    const { page } = article;
    const wide = await spaceOf(article);
    await openSidebar(article);
    await expect
      .poll(() => spaceOf(article))
      .toEqual({ page: wide.page - 380, left: wide.page - 380, top: 0 });
    await page.setViewport({ width: 800, height: 900 });
    await expect.poll(async () => (await spaceOf(article)).page).toBeGreaterThanOrEqual(785);
    expect((await spaceOf(article)).left).toBeLessThan(480);
    await page.setViewport({ width: 420, height: 900 });
    await expect.poll(async () => (await spaceOf(article)).left).toBe(0);
    expect((await spaceOf(article)).top).toBeGreaterThan(300);
    await page.setViewport({ width: 1280, height: 900 });
    await expect.poll(async () => (await spaceOf(article)).page).toBe(wide.page - 380);
    await article.shadow.click(interfaceParts.closeSidebar);
    await expect.poll(() => spaceOf(article)).toEqual(wide);
  });

  test("a click on this article's words scrolls to that sentence and flashes it", async () => {
    const { page, shadow } = await openWithSidebar(session());
    await readSidebar(shadow);
    // The last of what is corroborated stands far down in the article.
    const last = '.sidebar [data-section=corroborated] .card:last-of-type .quote-page .quote-words';
    const sentence = await shadow.evaluate((root, last) => root.querySelector(last)?.textContent ?? '', last);
    const before = await page.evaluate(() => scrollY);
    const flashed = nextFlash(page);
    await shadow.click(last);
    const seen = await flashed;
    expect(oneLine(seen.text)).toBe(oneLine(sentence));
    expect(seen.top).toBeGreaterThanOrEqual(0);
    expect(seen.bottom).toBeLessThanOrEqual(seen.height);
    expect(await page.evaluate(() => scrollY)).not.toBe(before);
    await page.waitForFunction(() => !CSS.highlights.has('crossread-flash'), { timeout: 3_000, polling: 50 });
  });
});

/** How wide the page is, and where the sidebar begins, in whole CSS px; -1 where there is none. */
function spaceOf({ shadow }: OpenArticle) {
  return shadow.evaluate((root, selector) => {
    const sidebar = root.querySelector(selector)?.getBoundingClientRect();
    const { width } = document.documentElement.getBoundingClientRect();
    return {
      page: Math.round(width),
      left: Math.round(sidebar?.left ?? -1),
      top: Math.round(sidebar?.top ?? -1),
    };
  }, interfaceParts.sidebar);
}

/** Sum of all layout shifts since the page began to load. */
function layoutShift({ page }: OpenArticle): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(sum), 100);
      }),
  );
}

/** Waits for the flash, then until its sentence has stopped moving; tells which words it is and where they stand. */
function nextFlash(page: Page) {
  return page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    const started = performance.now();
    while (!CSS.highlights.has('crossread-flash')) {
      if (performance.now() - started > 5_000) throw new Error('Nothing was flashed');
      await frame();
    }
    const [range] = CSS.highlights.get('crossread-flash') as unknown as Iterable<Range>;
    if (!range) throw new Error('The flash is empty');
    const text = range.toString();
    let still = 0;
    let { top } = range.getBoundingClientRect();
    while (still < 10) {
      await frame();
      const next = range.getBoundingClientRect().top;
      still = next === top ? still + 1 : 0;
      top = next;
    }
    return { text, top, bottom: range.getBoundingClientRect().bottom, height: innerHeight };
  });
}
