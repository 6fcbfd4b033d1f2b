import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Session } from '../../src/dev/browsers/session';
import { interfaceParts } from '../../src/dev/interface-parts';
import {
  noTraces,
  type OpenArticle,
  openArticle,
  openWithSidebar,
  pause,
  siteOf,
  talksHtml,
  tracesIn,
  waitForNoTraces,
} from './article';
import { inBothBrowsers } from './in-both-browsers';

const another = 'https://www.bbc.com/news/another';
const otherSite = 'https://www.reuters.com/world/miami-talks';
const hosts = {
  'www.bbc.com': siteOf({ '/news/another': talksHtml() }),
  'www.reuters.com': siteOf({ '/world/miami-talks': talksHtml() }),
};

inBothBrowsers({ turns: 1, hosts }, ({ session }) => {
  test('"Hide on this site" takes everything away at once, and it stays away there and only there, until the popup switches it on', async () => {
    const second = await openArticle(session(), another);
    const elsewhere = await openArticle(session(), otherSite);
    const article = await openWithSidebar(session());
    await choose(article, 'Hide on bbc.com');
    await waitForNoTraces(article.page);
    // Other tabs of the site follow; other sites don't.
    await waitForNoTraces(second.page);
    expect((await tracesIn(elsewhere.page)).elements).toBe(1);

    await Promise.all([article.page.reload(), second.page.reload(), elsewhere.page.reload()]);
    // It was left open.
    await elsewhere.shadow.waitFor(interfaceParts.sidebar);
    await pause(700);
    expect(await tracesIn(article.page)).toEqual(noTraces);
    expect(await tracesIn(second.page)).toEqual(noTraces);

    const popup = await popupOver(session(), article.page);
    expect(await switches(popup)).toEqual([
      ['Show on bbc.com', 'false'],
      ['Show everywhere', 'true'],
    ]);
    await popup.evaluate(() => document.querySelector<HTMLElement>('.switch')?.click());
    await article.shadow.waitFor(interfaceParts.sidebar, 8_000);
    expect((await switches(popup))[0]).toEqual(['Show on bbc.com', 'true']);
  });

  test('"Hide everywhere" takes everything away on all sites, until the popup switches it on', async () => {
    const elsewhere = await openArticle(session(), otherSite);
    const article = await openWithSidebar(session());
    await choose(article, 'Hide everywhere');
    await waitForNoTraces(article.page);
    await waitForNoTraces(elsewhere.page);
    await elsewhere.page.reload();
    const popup = await popupOver(session(), article.page);
    await pause(700);
    expect(await tracesIn(elsewhere.page)).toEqual(noTraces);
    expect((await switches(popup))[1]).toEqual(['Show everywhere', 'false']);
    await popup.evaluate(() => document.querySelectorAll<HTMLElement>('.switch')[1]?.click());
    await article.shadow.waitFor(interfaceParts.sidebar, 8_000);
  });
});

/** Two clicks in the sidebar: the disclosure, and one of its buttons. */
async function choose({ shadow }: OpenArticle, label: string): Promise<void> {
  await shadow.click('.hide > .plain');
  await shadow.waitFor('.hide-choices');
  const labels = await shadow.evaluate((root) =>
    [...root.querySelectorAll('.hide-choices .plain')].map((one) => one.textContent),
  );
  await shadow.click(`.hide-choices .plain:nth-of-type(${labels.indexOf(label) + 1})`);
}

/** The popup, in a tab behind the article's: it speaks of the tab in front, as the toolbar's popup does. */
async function popupOver(session: Session, article: Page): Promise<Page> {
  const popup = await session.openExtensionPage('popup.html');
  await article.bringToFront();
  await popup.evaluate(() => location.reload()).catch(() => undefined);
  for (let turn = 0; turn < 100; turn += 1) {
    const shown = await popup.evaluate(() => document.querySelectorAll('.switch').length).catch(() => 0);
    if (shown === 2) return popup;
    await pause(50);
  }
  throw new Error('The popup shows no switches');
}

const switches = (popup: Page) =>
  popup.evaluate(() =>
    [...document.querySelectorAll('.switch')].map((one) => [
      one.textContent,
      one.getAttribute('aria-checked'),
    ]),
  );
