import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Shadow } from '../../src/dev/browsers/session';
import { newsSite, openWithSidebar } from './article';
import { inBothBrowsers } from './in-both-browsers';
import { readSidebar } from './sidebar-contents';
import { sources } from './source-documents';

const marked = '#marked-statement';

inBothBrowsers({ turns: 1, hosts: { 'www.bbc.com': newsSite } }, ({ session }) => {
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

  test('of each outlet one quotation, in all sections, leads to its sentence; without an address, to a web search', async () => {
    const { shadow } = await openWithSidebar(session());
    const quotes = (await readSidebar(shadow)).flatMap(({ cards }) => cards.flatMap((card) => card.quotes));
    for (const { outlet, url } of sources) {
      const words = quotes.findLast((quote) => quote.outlet === outlet)?.words ?? '';
      expect(words, outlet).not.toBe('');
      const page = await session().newExtensionTab(() => clickQuote(shadow, outlet, words));
      // A new tab takes the window's size a moment after it has opened.
      await expect.poll(async () => (await reportOn(page)).inView, { message: outlet }).toBe(true);
      const { head, link, headline, ...seen } = await reportOn(page);
      expect([seen.marked, seen.outlet]).toEqual([words, outlet]);
      expect(link).toMatchObject({ target: '_blank', rel: 'noopener noreferrer' });
      if (url === null) {
        expect(head).toContain('No address is known for this report.');
        expect(new URL(link.href).searchParams.get('q')).toContain(headline);
      }
      await page.close();
    }
  });

  test('the page of all coverage finds names in spite of typos, and leads to the report', async () => {
    const { shadow } = await openWithSidebar(session());
    const page = await session().newExtensionTab(() => shadow.click('.sidebar-foot > .plain'));
    const texts = () =>
      page.evaluate(() => [...document.querySelectorAll('.result-text')].map((one) => one.textContent ?? ''));
    expect(await texts()).toHaveLength(sources.length);
    for (const [typed, found] of [
      ['Witkof', 'Steve Witkoff'],
      ['globl pulse', 'Global Pulse Online'],
      ['umerov', 'Rustem Umerov'],
    ] as const) {
      await page.evaluate(() => document.querySelector<HTMLInputElement>('.search input')?.select());
      await page.keyboard.type(typed);
      await expect.poll(async () => (await texts()).includes(found), { message: typed }).toBe(true);
    }
    const at = (await texts()).indexOf('Rustem Umerov');
    await page.evaluate((at) => document.querySelectorAll<HTMLElement>('a.result')[at]?.click(), at);
    await expect.poll(async () => (await reportOn(page)).marked).toContain('Umerov');
    expect((await reportOn(page)).inView).toBe(true);
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
