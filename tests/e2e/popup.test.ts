import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { interfaceParts } from '../../src/dev/interface-parts';
import {
  newsSite,
  noTraces,
  openArticle,
  pause,
  siteOf,
  talksAddress,
  tracesIn,
  waitForNoTraces,
} from './article';
import { inBothBrowsers } from './in-both-browsers';
import { pressKeys } from './keys';
import { expectStops, focusIn, tabTo } from './tab-walk';
import { openPopupOver, textOf } from './toolbar';

const FERRY = `<!doctype html><html lang="en"><title>A new ferry for the islands</title><article>
<h1>A new ferry for the islands</h1>
${'<p>The harbour town has ordered a new ferry, and the old one is to be a museum. Islanders had asked for it for years, the mayor said on Monday.</p>'.repeat(4)}
${'<p>It will carry forty cars, and it will run on batteries. Nobody at the yard would say what it costs, or when it comes.</p>'.repeat(3)}
</article></html>`;
const ferryAddress = 'https://www.example.org/ferry';
const hosts = { 'www.bbc.com': newsSite, 'www.example.org': siteOf({ '/ferry': FERRY }) };

const WHY = 'summary: Why Crossread thinks so';
const HERE = 'switch: Show on bbc.com';
/** The last stops of the popup over any page. */
const LAST = ['switch: Show everywhere', 'button: All coverage of the talks', 'button: Settings'];

// All by keys: the popup has its few stops, and whatever one does, the focus stays.
inBothBrowsers({ turns: 1, hosts }, ({ session, kind }) => {
  test('over an article on the talks it says so, why, and what was found; one key opens the sidebar', async () => {
    const { page, shadow } = await openArticle(session(), talksAddress);
    const popup = await openPopupOver(session(), page);
    const says = await textOf(popup);
    expect(says).toContain('This article is about the Ukraine peace talks.');
    expect(says).toMatch(
      /\d+ differences? between outlets\d+ differences? between the parties\d+ corroborated/u,
    );
    expect(says).toContain('It names Ukraine and Russia.');
    expect(says).toMatch(/Score: \d+ of 100\./u);
    await expectStops(session(), popup, ['button: Open the sidebar', WHY, HERE, ...LAST]);
    await press(popup, 'Open the sidebar', 'Enter');
    await shadow.waitFor(interfaceParts.sidebar);
  });

  test('over any other page it says why not; "Read this page anyway" reads it, and is honest about it', async () => {
    const page = await session().open(ferryAddress);
    const shadow = session().shadow(page);
    await pause(500);
    expect(await tracesIn(page)).toEqual(noTraces);
    const popup = await openPopupOver(session(), page);
    const says = await textOf(popup);
    expect(says).toContain("This page isn't an article on the Ukraine peace talks.");
    expect(says).toContain('It names neither Ukraine nor Russia.');
    expect(says).toContain("example.org isn't one of them");
    const stops = ['button: Read this page anyway', WHY, 'button: Add example.org', ...LAST];
    await expectStops(session(), popup, stops);
    await press(popup, 'Read this page anyway', 'Enter');
    await shadow.waitFor(interfaceParts.sidebar, 8_000);
    const sidebar = await shadow.evaluate(
      (root, sidebar) => root.querySelector(sidebar)?.textContent,
      interfaceParts.sidebar,
    );
    expect(sidebar).toContain("You asked for this page: it isn't an article on the talks.");
    // It was for this once.
    await page.reload();
    await pause(1_000);
    expect(await tracesIn(page)).toEqual(noTraces);
  });

  test.each([
    ['a site is', 'Show on bbc.com', [HERE, ...LAST]],
    ['everything is', 'Show everywhere', LAST],
  ])('%s switched off, is so when the popup opens again, and is switched on', async (_what, name, last) => {
    const { page } = await openArticle(session(), talksAddress);
    const flip = async (popup: Page, on: string) => {
      await press(popup, name, ' ');
      await expect
        .poll(() => popup.evaluate(() => document.activeElement?.ariaChecked), { timeout: 5_000 })
        .toBe(on);
    };
    await flip(await openPopupOver(session(), page), 'false');
    await waitForNoTraces(page);
    const popup = await openPopupOver(session(), page);
    await expectStops(session(), popup, ['button: Read this page', WHY, ...last]);
    await flip(popup, 'true');
    await session().shadow(page).waitFor(interfaceParts.tab, 8_000);
  });

  test('over a page of the browser it says that no extension may look', async () => {
    const page =
      kind === 'chromium'
        ? await session().browser.newPage()
        : await session().openExtensionPage('coverage.html');
    if (kind === 'chromium') await page.goto('chrome://version');
    const popup = await openPopupOver(session(), page);
    expect(await textOf(popup)).toContain('The browser lets no extension look at this page.');
  });
});

async function press(popup: Page, name: string, key: string): Promise<void> {
  // In Firefox it stands in a tab behind.
  await popup.bringToFront();
  if ((await focusIn(popup)).name !== name) await tabTo(popup, new RegExp(`^${name}$`, 'u'));
  // The popup may close before the key is up.
  await pressKeys(popup, key).catch(() => undefined);
}
