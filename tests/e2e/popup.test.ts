import { expect, test } from 'vitest';
import { interfaceParts } from '../../src/dev/interface-parts';
import { newsSite, noTraces, openArticle, pause, siteOf, talksAddress, tracesIn } from './article';
import { inBothBrowsers } from './in-both-browsers';
import { clickButton, openPopupOver, textOf } from './toolbar';

const FERRY = `<!doctype html><html lang="en"><title>A new ferry for the islands</title><article>
<h1>A new ferry for the islands</h1>
${'<p>The harbour town has ordered a new ferry, and the old one is to be a museum. Islanders had asked for it for years, the mayor said on Monday.</p>'.repeat(4)}
${'<p>It will carry forty cars, and it will run on batteries. Nobody at the yard would say what it costs, or when it comes.</p>'.repeat(3)}
</article></html>`;
const ferryAddress = 'https://www.example.org/ferry';
const hosts = { 'www.bbc.com': newsSite, 'www.example.org': siteOf({ '/ferry': FERRY }) };

inBothBrowsers({ turns: 1, hosts }, ({ session, kind }) => {
  test('over an article on the talks it says so, why, and what was found; one click opens the sidebar', async () => {
    const { page, shadow } = await openArticle(session(), talksAddress);
    const popup = await openPopupOver(session(), page);
    const says = await textOf(popup);
    expect(says).toContain('This article is about the Ukraine peace talks.');
    expect(says).toMatch(
      /\d+ differences? between outlets\d+ differences? between the parties\d+ corroborated/u,
    );
    expect(says).toContain('It names Ukraine and Russia.');
    expect(says).toMatch(/Score: \d+ of 100\./u);
    await clickButton(popup, 'Open the sidebar');
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
    await clickButton(popup, 'Read this page anyway');
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
