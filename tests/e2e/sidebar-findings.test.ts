import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { BrowserKind, Shadow } from '../../src/dev/browsers/session';
import { newsSite, type OpenArticle, openArticle, openWithSidebar, pause } from './article';
import { inBothBrowsers } from './in-both-browsers';

/** A page that forbids about all that a page can forbid. */
const strictSite: typeof newsSite = (path) => {
  const answer = newsSite(path);
  const policy =
    "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; sandbox allow-scripts allow-same-origin";
  return answer && { ...answer, headers: { 'content-security-policy': policy } };
};

inBothBrowsers(
  { turns: 1, hosts: { 'www.bbc.com': newsSite, 'www.reuters.com': strictSite } },
  ({ session, kind, downloads }) => {
    test('a finding is copied with its sources', async () => {
      const { page, shadow } = await openWithSidebar(session());
      await fromMenu(shadow, '.card-menu', 1);
      await expect.poll(() => notice(shadow)).toBe('Copied');
      const pasted = await paste(page, kind);
      expect(pasted).toMatch(
        /^\*\*Outlets differ on .+\*\*\n\n> .+\n>\n> — \[This article, BBC\]\(https:\/\/www\.bbc\.com/u,
      );
      expect(pasted).toContain('Compared with 5 reports by 5 outlets, 22 December 2025.');
    });

    test('it is copied as well where a page forbids about everything', async () => {
      const { shadow } = await openWithSidebar(session(), 'https://www.reuters.com/news/miami-talks');
      await fromMenu(shadow, '.card-menu', 2);
      await expect.poll(() => notice(shadow)).toBe('Copied');
      const other = await session().open('https://www.bbc.com/news/miami-talks');
      expect(await paste(other, kind)).toMatch(/^Outlets differ on .+\n\n“/u);
    });

    test('all findings are saved as a file that a program reads', async () => {
      const { shadow } = await openWithSidebar(session());
      await fromMenu(shadow, '.take', 3);
      const saved = () =>
        readdirSync(downloads()).filter((name) => /^crossread-bbc-2025-12-22.*\.json$/u.test(name));
      await expect.poll(() => saved().length, { timeout: 8_000 }).toBe(1);
      const path = join(downloads(), saved()[0] ?? '');
      await expect.poll(() => readFileSync(path, 'utf8').length).toBeGreaterThan(100);
      const { format, article, findings } = JSON.parse(readFileSync(path, 'utf8'));
      expect([format, article.outlet]).toEqual(['crossread-findings', 'BBC']);
      expect(findings.length).toBe(await countOf(shadow, '.card-menu', true));
      rmSync(path);
    });

    test('"This is wrong" hides a finding with its mark and its count, in other tabs and after a reload, until it is taken back', async () => {
      const other = await openArticle(session());
      const article = await openWithSidebar(session());
      const before = await stateOf(article);
      await fromMenu(article.shadow, '[data-section=outlets] .card-menu', 3);
      const less = { outlets: before.outlets - 1, marked: before.marked - 1 };
      await expect.poll(() => stateOf(article)).toEqual(less);
      await expect.poll(() => tabCount(other.shadow)).toBe(less.outlets);

      await article.page.reload();
      await article.shadow.waitFor('.sidebar');
      await expect.poll(() => stateOf(article)).toEqual(less);
      const told = await article.shadow.evaluate((root) => root.querySelector('.hidden-here')?.textContent);
      expect(told).toBe('1 finding hidden by you Show again');
      await article.shadow.click('.hidden-here .plain');
      await expect.poll(() => stateOf(article)).toEqual(before);
      await expect.poll(() => tabCount(other.shadow)).toBe(before.outlets);
    });

    test('what was hidden just now is back at once, and the focus with it', async () => {
      const article = await openWithSidebar(session());
      const before = await stateOf(article);
      await fromMenu(article.shadow, '[data-section=outlets] .card-menu', 3);
      await expect.poll(async () => (await stateOf(article)).outlets).toBe(before.outlets - 1);
      expect(await article.shadow.evaluate((root) => root.activeElement?.textContent)).toBe('Undo');
      await article.page.keyboard.press('Enter');
      await expect.poll(() => stateOf(article)).toEqual(before);
      const card = article.shadow.evaluate((root) =>
        root.activeElement?.matches('[data-section=outlets] .card'),
      );
      expect(await card).toBe(true);
    });

    test('the filter leaves what has its words', async () => {
      const article = await openWithSidebar(session());
      await article.shadow.click('.tools-button');
      await article.page.keyboard.type('kremlin');
      await expect
        .poll(() => article.shadow.evaluate((root) => root.querySelector('.filter-left')?.textContent))
        .toMatch(/^\d+ of \d+ match/u);
      const texts = await article.shadow.evaluate((root) =>
        [...root.querySelectorAll('.sidebar [data-section=parties] .card')].map(
          (card) => card.textContent ?? '',
        ),
      );
      expect(texts.length).toBeGreaterThan(0);
      for (const text of texts) expect(text.toLowerCase()).toContain('kremlin');
    });
  },
);

/** Opens a menu and chooses its nth command. */
async function fromMenu(shadow: Shadow, menu: string, nth: number): Promise<void> {
  await shadow.click(`.sidebar ${menu} .menu-button`);
  await shadow.click(`.sidebar ${menu} .menu-item:nth-child(${nth})`);
}

const notice = (shadow: Shadow) =>
  shadow.evaluate((root) => root.querySelector('.notice [role=status]')?.textContent ?? '');

/** What the clipboard holds, pasted into a field of the test's own by the browser itself. */
async function paste(page: Page, kind: BrowserKind): Promise<string> {
  await page.bringToFront();
  // No form field: Chromium's autofill would ask a server about it.
  await page.evaluate(() => {
    const field = document.createElement('div');
    field.contentEditable = 'plaintext-only';
    field.id = 'pasted';
    field.style.whiteSpace = 'pre';
    document.body.prepend(field);
    field.focus();
  });
  if (kind === 'chromium') await page.keyboard.press('v', { commands: ['Paste'] });
  else {
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
  }
  await pause(200);
  // biome-ignore lint/performance/useDomNodeTextContent: lines may be elements there
  return page.evaluate(() => document.querySelector<HTMLElement>('#pasted')?.innerText ?? '');
}

/** How much there is of something once all that is folded has been opened. */
const countOf = (shadow: Shadow, selector: string, unfold: boolean) =>
  shadow.evaluate(
    async (root, selector, unfold) => {
      const folded = root.querySelectorAll<HTMLElement>('.section > .more[aria-expanded="false"]');
      if (unfold) for (const button of folded) button.click();
      await new Promise((done) => setTimeout(done, 100));
      return root.querySelectorAll(selector).length;
    },
    selector,
    unfold,
  );

/** The count of the section, and how many words are marked as differing between outlets. */
async function stateOf({ page, shadow }: OpenArticle) {
  const outlets = await shadow.evaluate((root) =>
    Number(root.querySelector('[data-section=outlets] .section-count')?.textContent),
  );
  const marked = await page.evaluate(() => CSS.highlights.get('crossread-outlets-differ')?.size ?? 0);
  return { outlets, marked };
}

const tabCount = (shadow: Shadow) =>
  shadow.evaluate((root) => Number(root.querySelector<HTMLElement>('.tab [data-count]')?.dataset.count));
