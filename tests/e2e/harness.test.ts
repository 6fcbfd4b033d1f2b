import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../../src/dev/browsers/launch';
import { folderSite } from '../../src/dev/browsers/news-host';
import { browserKinds, type Session } from '../../src/dev/browsers/session';

/** The same pages twice: on a news host, and on a host where the extension doesn't run. */
const pages = folderSite('tests/e2e/pages');
const hosts = { 'www.bbc.com': pages, 'elsewhere.example': pages };
const path = '/news/miami-talks';

const rootIsThere = (page: Page) =>
  page.waitForFunction(() => document.querySelector('crossread-root') !== null, { timeout: 5_000 });

/** The article as the publisher made it: head and body, without what stands beside them. */
const articleDom = (page: Page) => page.evaluate(() => document.head.outerHTML + document.body.outerHTML);

const count = (root: ShadowRoot) => root.querySelector('button')?.textContent ?? '';

describe.each(browserKinds)('%s with the extension', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(kind, { hosts });
  });
  afterAll(() => session?.close());

  describe.each([1, 2])('turn %i', () => {
    test('shows one element beside the article, with a closed root, and takes a real click and key in it', async () => {
      const page = await session.open(`https://www.bbc.com${path}`);
      await rootIsThere(page);
      const shadow = session.shadow(page);
      await shadow.waitFor('button');
      expect(await shadow.evaluate((root) => root.mode)).toBe('closed');
      expect(await page.evaluate(() => document.querySelector('crossread-root')?.shadowRoot)).toBeNull();
      expect(await shadow.evaluate(count)).toBe('0');
      await shadow.click('button');
      await page.keyboard.press('Enter');
      expect(await shadow.evaluate(count)).toBe('2');
      await page.close();
    });

    test('leaves the article byte for byte as it is without the extension', async () => {
      const plain = await session.open(`https://elsewhere.example${path}`);
      const page = await session.open(`https://www.bbc.com${path}`);
      await rootIsThere(page);
      expect(await articleDom(page)).toBe(await articleDom(plain));
      expect(await plain.evaluate(() => document.querySelector('crossread-root'))).toBeNull();
      await Promise.all([plain.close(), page.close()]);
    });

    test('opens a file of the extension at its own address', async () => {
      const page = await session.openExtensionPage('library.json');
      expect(await page.evaluate(() => document.body.textContent)).toContain('"version"');
      await page.close();
    });
  });

  test('asks for no host but those that were opened', () => {
    expect([...session.hostsAsked()].sort()).toEqual(Object.keys(hosts).sort());
  });

  test('a host that is not served is refused, and stands in the log', async () => {
    await expect(session.open('https://tracker.example/')).rejects.toThrow();
    expect(session.hostsAsked()).toContain('tracker.example');
  });
});
