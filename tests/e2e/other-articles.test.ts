import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Shadow } from '../../src/dev/browsers/session';
import {
  openArticle,
  openWithSidebar,
  pause,
  siteOf,
  talksAddress,
  talksHtml,
  tracesIn,
  waitForNoTraces,
} from './article';
import { inBothBrowsers } from './in-both-browsers';
import { problemTold } from './problems';
import { readSidebar } from './sidebar-contents';
import { sources } from './source-documents';

const fixture = (path: string) => readFileSync(`tests/fixtures/detect/${path}.html`, 'utf8');
const bodyOf = (page: string) => /<body[^>]*>(?<body>[\s\S]*)<\/body>/u.exec(page)?.groups?.body ?? '';

/** Another article on the talks, and one about sport in Miami. */
const another = bodyOf(fixture('yes/wire-miami-sunday'));
const sport = bodyOf(fixture('no/miami-heat-overtime'));

const bundled = sources.find((source) => source.id === '001');
const bundledUrl = new URL(bundled?.url ?? '');
const escaped = (text: string) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
const [title = '', ...lines] = readFileSync(bundled?.file ?? '', 'utf8')
  .split('\n')
  .slice(1)
  .filter(Boolean);
const bundledPage = `<!doctype html><html lang="en"><title>${escaped(title)}</title><body><article>
  <h1>${escaped(title)}</h1>${lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')}</article></body></html>`;

const hosts = {
  'www.bbc.com': siteOf({
    // The text of the article is there, but folded away: nothing that a reader sees can be compared.
    '/news/folded': talksHtml().replace('<article>', '<article style="display:none">'),
  }),
  [bundledUrl.hostname]: siteOf({ [bundledUrl.pathname]: bundledPage }),
};

inBothBrowsers({ turns: 1, hosts }, ({ session }) => {
  test('a page that moves on without loading loses what was found, and gets the findings of its new article', async () => {
    const article = await openWithSidebar(session());
    const { page, shadow } = article;
    const first = await wordsOnPage(shadow);
    // At once.
    await moveTo(page, '/news/another', another, 0);
    // Left open, the sidebar opens with the next article.
    const second = await nextWords(shadow, first);
    expect(second.length).toBeGreaterThan(0);
    expect(second.filter((words) => first.includes(words))).toEqual([]);
    const text = await page.evaluate(() => document.body.textContent ?? '');
    expect(second.filter((words) => !text.includes(words))).toEqual([]);
    expect((await tracesIn(page)).elements).toBe(1);

    // The address first, the text a while later; and nothing of it is on the talks.
    await moveTo(page, '/sport/heat', sport, 600);
    await waitForNoTraces(page);
    await pause(700);
    expect((await tracesIn(page)).elements).toBe(0);

    await moveTo(page, '/news/third', another, 300);
    expect(await nextWords(shadow, [])).toEqual(second);
  });

  test('a page that only changes its address, or goes to a place in itself, keeps all; so does one that draws its article anew', async () => {
    const { page, shadow } = await openWithSidebar(session());
    await page.evaluate(() => {
      history.replaceState(null, '', '?from=front');
      location.hash = 'comments';
    });
    await pause(700);
    expect(await shadow.evaluate((root) => root.querySelector('.sidebar') !== null)).toBe(true);
    expect((await tracesIn(page)).elements).toBe(1);

    await page.evaluate(() => {
      const article = document.querySelector('article');
      article?.replaceWith(article.cloneNode(true));
    });
    await page.waitForFunction(
      () => String([...(CSS.highlights.get('crossread-corroborated') ?? [])][0]) !== '',
      { timeout: 3_000 },
    );
    expect(await shadow.evaluate((root) => root.querySelector('.sidebar') !== null)).toBe(true);
  });

  test('a report of the library is not compared with itself', async () => {
    const { shadow } = await openWithSidebar(session(), bundledUrl.href);
    const compared = await shadow.evaluate((root) => root.querySelector('.sidebar-compared')?.textContent);
    expect(compared).toContain('Compared with 4 reports by 4 outlets');
    const outlets = (await readSidebar(shadow)).flatMap(({ cards }) =>
      cards.flatMap(({ quotes }) => quotes.filter(({ on }) => on === 'report').map(({ outlet }) => outlet)),
    );
    expect(outlets).toContain('The Badely');
    expect(outlets).not.toContain(bundled?.outlet);
  });

  test('an article whose text is folded away says that there is nothing to read', async () => {
    const article = await openArticle(session(), talksAddress.replace('miami-talks', 'folded'));
    const told = await problemTold(article);
    expect(told.tab).toBe('Crossread could not read this article: open to see why');
    expect(told.text).toMatch(/^No article text was found on this page\./u);
  });
});

/** As pages do that never load again: a new address, and a while later (in ms) other content. */
function moveTo(page: Page, path: string, body: string, late: number): Promise<void> {
  return page.evaluate(
    (path, body, late) => {
      history.pushState(null, '', path);
      const swap = () => {
        const parsed = new DOMParser().parseFromString(body, 'text/html');
        document.body.replaceChildren(...parsed.body.childNodes);
      };
      if (late) setTimeout(swap, late);
      else swap();
    },
    path,
    body,
    late,
  );
}

/** The words of another article than that of `before`, once they are there; or after a while whatever is there. */
async function nextWords(shadow: Shadow, before: readonly string[]): Promise<readonly string[]> {
  for (let tries = 0; ; tries += 1) {
    const words = await wordsOnPage(shadow).catch(() => []);
    if ((words.length > 0 && words[0] !== before[0]) || tries > 80) return words;
    await pause(100);
  }
}

/** All of this article's words that the sidebar quotes. */
const wordsOnPage = async (shadow: Shadow) =>
  (await readSidebar(shadow)).flatMap(({ cards }) =>
    cards.flatMap(({ quotes }) => quotes.filter(({ on }) => on === 'page').map(({ words }) => words)),
  );
