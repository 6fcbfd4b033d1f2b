import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Site } from '../../src/dev/browsers/news-host';
import type { Session } from '../../src/dev/browsers/session';
import { centreOfWords } from '../../src/dev/browsers/words-on-page';
import { interfaceParts } from '../../src/dev/interface-parts';
import { newsSite, openArticle, openSidebar, pause, talksPath } from './article';
import { inBothBrowsers } from './in-both-browsers';
import { domOf } from './page-contents';

/** The same article under the strictest policy a page can set against scripts and styles of others. */
const strictSite: Site = (path) => {
  const answer = newsSite(path);
  const policy =
    "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'";
  return answer && { ...answer, headers: { 'content-security-policy': policy } };
};

const hosts = {
  'www.bbc.com': newsSite,
  'www.reuters.com': strictSite,
  // Not on the list of news hosts: this is how the article is without Crossread.
  'elsewhere.example': newsSite,
};

inBothBrowsers({ hosts }, ({ session, kind }) => {
  test('the article stays byte for byte as it is without the extension: with tab, sidebar, located sentence, card', async () => {
    const plain = await domOf(await session().open(`https://elsewhere.example${talksPath}`));
    expect(plain.beside).toEqual(['HEAD', 'BODY']);
    const article = await openArticle(session());
    const { page, shadow } = article;
    const untouched = { ...plain, beside: ['HEAD', 'BODY', 'CROSSREAD-ROOT'] };
    expect(await domOf(page), 'tab').toEqual(untouched);

    await openSidebar(article);
    expect(await domOf(page), 'sidebar').toEqual(untouched);
    await shadow.click('.sidebar .quote-page .quote-words');
    await page.waitForFunction(() => CSS.highlights.has('crossread-flash'), { polling: 20 });
    expect(await domOf(page), 'located').toEqual(untouched);

    await page.mouse.move(...(await centreOfWords(page, 'Rustem Umerov')));
    await shadow.waitFor(interfaceParts.hoverCard);
    expect(await domOf(page), 'card').toEqual(untouched);
    await shadow.click(interfaceParts.closeSidebar);
    expect(await domOf(page), 'closed').toEqual(untouched);
    // What Crossread knows is behind a closed door.
    expect(await page.evaluate(() => document.querySelector('crossread-root')?.shadowRoot)).toBeNull();
  });

  test("works and looks the same under a page's strict content security policy with trusted types", async () => {
    const article = await openArticle(session(), `https://www.reuters.com${talksPath}`);
    const { page, shadow } = article;
    expect(await loadsScripts(page)).toBe(false);
    await openSidebar(article);
    const look = await shadow.evaluate((root) => {
      const style = (selector: string) => getComputedStyle(root.querySelector(selector) ?? root.host);
      return {
        width: style('.sidebar').width,
        position: style('.sidebar').position,
        size: style('.why').fontSize,
      };
    });
    expect(look).toEqual({ width: '380px', position: 'fixed', size: '13px' });
    await shadow.click(interfaceParts.closeSidebar);
    await page.mouse.move(...(await centreOfWords(page, 'Rustem Umerov')));
    await shadow.waitFor(interfaceParts.hoverCard);
    const width = await shadow.evaluate(
      (root, card) => root.querySelector(card)?.getBoundingClientRect().width,
      interfaceParts.hoverCard,
    );
    expect(width).toBe(320);
    if (kind === 'chromium') {
      const line = await page.evaluate(
        () =>
          getComputedStyle(document.querySelector('p') ?? document.body, '::highlight(crossread-name)')
            .textDecorationLine,
      );
      expect(line).toBe('underline');
    }
  });

  test('a page full of hostile rules neither hides nor moves the interface', async () => {
    const article = await openArticle(session());
    await addRules(article.page);
    await openSidebar(article);
    await pause(200);
    const box = await article.shadow.evaluate((root) => {
      const { width, right, height } =
        root.querySelector('.sidebar')?.getBoundingClientRect() ?? new DOMRect();
      return { width, height, gap: document.documentElement.clientWidth - right };
    });
    expect(box).toEqual({ width: 380, height: 900, gap: 0 });
  });
});

/** Whether a page's policy lets it run a script that is put into it. */
function loadsScripts(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    try {
      document.createElement('script').text = 'void 0';
      return true;
    } catch {
      return false;
    }
  });
}

/** A page may have rules for everything, and mean harm by them. */
function addRules(page: Awaited<ReturnType<Session['open']>>): Promise<void> {
  return page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = `* { display: none !important; opacity: 0 !important; transform: scale(0.1) !important }
      html, body, main, article, article * { display: revert !important; opacity: 1 !important; transform: none !important }
      crossread-root { display: none !important; position: absolute !important; left: -9999px !important; zoom: 3 }`;
    document.body.append(style);
  });
}
