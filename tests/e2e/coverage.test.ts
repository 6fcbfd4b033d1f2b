import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Shadow } from '../../src/dev/browsers/session';
import { newsSite, openWithSidebar } from './article';
import { inBothBrowsers } from './in-both-browsers';
import { readSidebar } from './sidebar-contents';
import { sources } from './source-documents';

const marked = '#marked-statement';

inBothBrowsers({ hosts: { 'www.bbc.com': newsSite } }, ({ session }) => {
  test("a click on another report's words opens that report at that very sentence", async () => {
    const { shadow } = await openWithSidebar(session());
    const first = '.sidebar .quote-report';
    const { outlet, words } = await quoteAt(shadow, first);
    const page = await session().newExtensionTab(() => shadow.click(`${first} .quote-words`));
    const seen = await reportOn(page);
    expect(seen.marked).toBe(words);
    expect(seen.outlet).toBe(outlet);
    expect(seen.head).toContain('22 December 2025');
    expect(seen.inView).toBe(true);

    const source = sources.find((one) => one.outlet === outlet);
    expect(seen.head).toContain(source?.addressBasis);
    // One click further: the outlet's own page, at the same sentence, in a tab of its own.
    const [address = '', directive = ''] = seen.link.href.split('#:~:text=');
    expect(address).toBe(source?.url);
    const [start = '', end] = directive.split(',').map(decodeURIComponent);
    expect(words.replace(/\s+/gu, ' ').startsWith(start)).toBe(true);
    if (end !== undefined) expect(words.replace(/\s+/gu, ' ').endsWith(end)).toBe(true);
    expect(seen.link).toMatchObject({ target: '_blank', rel: 'noopener noreferrer' });
  });

  test('of each outlet one quotation, in all sections, leads to its sentence', async () => {
    const { shadow } = await openWithSidebar(session());
    const quotes = (await readSidebar(shadow)).flatMap(({ cards }) => cards.flatMap((card) => card.quotes));
    for (const { outlet } of sources) {
      const words = quotes.findLast((quote) => quote.outlet === outlet)?.words ?? '';
      expect(words, outlet).not.toBe('');
      const page = await session().newExtensionTab(() => clickQuote(shadow, outlet, words));
      const seen = await reportOn(page);
      expect([seen.marked, seen.outlet, seen.inView]).toEqual([words, outlet, true]);
      await page.close();
    }
  });

  test('a report without a known address says so, and offers a web search for its headline', async () => {
    const { shadow } = await openWithSidebar(session());
    const quotes = (await readSidebar(shadow)).flatMap(({ cards }) => cards.flatMap((card) => card.quotes));
    const words = quotes.find((quote) => quote.outlet === 'Archyde')?.words ?? '';
    const page = await session().newExtensionTab(() => clickQuote(shadow, 'Archyde', words));
    const { head, link, headline } = await reportOn(page);
    expect(head).toContain('No address is known for this report.');
    const search = new URL(link.href);
    expect(search.searchParams.get('q')).toContain(headline);
    expect(link).toMatchObject({ target: '_blank', rel: 'noopener noreferrer' });
  });

  test.each([
    ['Witkof', 'Steve Witkoff'],
    ['umerov', 'Rustem Umerov'],
    ['globl pulse', 'Global Pulse Online'],
  ])('the page of all coverage finds %j: %s', async (typed, found) => {
    const { shadow } = await openWithSidebar(session());
    const page = await session().newExtensionTab(() => shadow.click('.sidebar-foot > .plain'));
    expect(await page.evaluate(() => document.querySelectorAll('.results a').length)).toBe(sources.length);
    await page.evaluate(() => document.querySelector<HTMLInputElement>('.search input')?.focus());
    await page.keyboard.type(typed);
    const texts = () =>
      page.evaluate(() => [...document.querySelectorAll('.result-text')].map((one) => one.textContent ?? ''));
    await expect.poll(async () => (await texts()).includes(found)).toBe(true);
    const href = await page.evaluate((found) => {
      const link = [...document.querySelectorAll<HTMLAnchorElement>('a.result')].find(
        (one) => one.querySelector('.result-text')?.textContent === found,
      );
      link?.click();
      return link?.hash ?? '';
    }, found);
    expect(href).toMatch(/^#report=00\d/u);
    await expect
      .poll(() => page.evaluate(() => document.querySelector('.report-outlet strong')?.textContent ?? ''))
      .not.toBe('');
  });
});

const quoteAt = (shadow: Shadow, selector: string) =>
  shadow.evaluate((root, selector) => {
    const text = (part: string) => root.querySelector(`${selector} ${part}`)?.textContent ?? '';
    return { outlet: text('.quote-outlet'), words: text('.quote-words') };
  }, selector);

const clickQuote = (shadow: Shadow, outlet: string, words: string) =>
  shadow.evaluate(
    (root, outlet, words) => {
      const quotes = [...root.querySelectorAll('.quote-report')];
      const wanted = quotes.find(
        (quote) =>
          quote.querySelector('.quote-outlet')?.textContent === outlet &&
          quote.querySelector('.quote-words')?.textContent === words,
      );
      wanted?.querySelector<HTMLElement>('.quote-words')?.click();
    },
    outlet,
    words,
  );

/** What the coverage page shows of a report. */
function reportOn(page: Page) {
  return page.evaluate((marked) => {
    const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';
    const link = document.querySelector<HTMLAnchorElement>('.address a');
    const boxes = [...document.querySelectorAll(marked)].map((part) => part.getBoundingClientRect());
    return {
      marked: text(marked),
      inView: boxes.length > 0 && boxes.every(({ top, bottom }) => top >= 0 && bottom <= innerHeight),
      outlet: text('.report-outlet strong'),
      head: text('.report-head'),
      headline: text('h1'),
      link: { href: link?.href ?? '', target: link?.target ?? '', rel: link?.rel ?? '' },
    };
  }, marked);
}
