import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Session, Shadow } from '../../src/dev/browsers/session';
import { newsSite, type OpenArticle, openWithSidebar } from './article';
import { forgetChoices } from './forget-choices';
import { inBothBrowsers } from './in-both-browsers';
import { clickButton, textOf } from './toolbar';

const WHY = 'the browser has no room left for it. Free some disk space and try again';

/** In kB. Chromium gives an extension 10 MB as it is. */
const tuning = { firefoxPreferences: { 'dom.quotaManager.temporaryStorage.fixedLimit': 512 } };

inBothBrowsers({ turns: 1, hosts: { 'www.bbc.com': newsSite }, tuning }, ({ session, kind }) => {
  test('what cannot be kept is said, in sidebar, settings and popup; it holds on the page, and is kept with room again', async () => {
    await fillStorage(session());
    const article = await openWithSidebar(session());
    const { shadow, page } = article;
    expect(await notice(shadow), 'that it won’t be open in the next article').toBe('');

    const before = await outletsIn(shadow);
    await hideFirst(article);
    await expect.poll(() => notice(shadow)).toMatch(/^Hidden on this page only, until you reload it\./u);
    expect(await notice(shadow)).toContain(WHY);
    await expect.poll(() => outletsIn(shadow)).toBe(before - 1);
    await expect.poll(() => focused(shadow)).toBe('Undo');
    await page.keyboard.press('Enter');
    await expect.poll(() => notice(shadow)).toBe('Shown again');
    await expect.poll(() => outletsIn(shadow)).toBe(before);

    await hideFirst(article);
    await expect.poll(() => outletsIn(shadow)).toBe(before - 1);
    await wider(article);
    await expect.poll(() => marginOf(page)).toBe('396px');
    await expect.poll(() => notice(shadow)).toMatch(/^This holds on this page only/u);
    expect(await focused(shadow)).toBe('resizer');

    await shadow.click('.hide > .plain');
    await shadow.click('.hide-choices .plain');
    await expect.poll(() => notice(shadow)).toMatch(/^Crossread is still switched on\. .*no room left/u);

    const settings = await session().openExtensionPage('options.html');
    await expect.poll(() => textOf(settings)).toContain('Side of the page');
    await settings.evaluate(() => document.querySelector<HTMLInputElement>('input[name=side]')?.click());
    await expect.poll(() => alertIn(settings)).toContain('The change could not be saved.');
    expect(await alertIn(settings)).toContain('what was saved before is still there');
    expect(await sideIn(settings)).toBe('Right');

    const popup = await session().openExtensionPage('popup.html');
    await expect.poll(() => textOf(popup)).toContain('Show everywhere');
    await clickButton(popup, 'Show everywhere');
    await expect.poll(() => alertIn(popup)).toContain('The change could not be saved.');
    expect(await switchIn(popup)).toBe('true');

    // Firefox gives no room back to who has forgotten something.
    if (kind === 'firefox') return;
    await forgetChoices(popup);
    await page.bringToFront();
    await wider(article);
    await expect.poll(() => notice(shadow)).toBe('');
    await page.reload();
    await shadow.waitFor('.sidebar [data-section=outlets] .section-count', 8_000);
    expect([await outletsIn(shadow), await marginOf(page)]).toEqual([before - 1, '412px']);
  });
});

/** The part of the extensions' API that is called in an extension's own page. */
declare const chrome: {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
};

/** Leaves no room for what the extension keeps: the browser itself refuses what is too much. */
async function fillStorage(session: Session): Promise<void> {
  const own = await session.openExtensionPage('coverage.html');
  await own.evaluate(async () => {
    let text = '';
    while (text.length < 4_194_304) text += Math.random().toString(36);
    // On both sides of the settings, as Firefox fills its pages by key; after it has found no room, it refuses once more.
    for (let [size, number] = [text.length, 0]; size >= 64; size = Math.floor(size / 4)) {
      for (let refused = 0; refused < 6; number += 1) {
        const key = `${number % 2 === 0 ? 'filler' : 'u'}${number}`;
        const isKept = await chrome.storage.local.set({ [key]: text.slice(0, size) }).then(
          () => true,
          () => false,
        );
        refused = isKept ? 0 : refused + 1;
      }
    }
  });
  await own.close();
}

async function hideFirst({ shadow }: OpenArticle): Promise<void> {
  await shadow.click('.sidebar [data-section=outlets] .card-menu .menu-button');
  await shadow.click('.sidebar [data-section=outlets] .card-menu .menu-item:nth-child(3)');
}

async function wider({ page, shadow }: OpenArticle): Promise<void> {
  await shadow.evaluate((root) => root.querySelector<HTMLElement>('.resizer')?.focus());
  await page.keyboard.press('ArrowLeft');
}

const notice = (shadow: Shadow) =>
  shadow.evaluate((root) => root.querySelector('.notice [role=status]')?.textContent ?? '');
const focused = (shadow: Shadow) =>
  shadow.evaluate((root) => root.activeElement?.textContent || root.activeElement?.className);
const outletsIn = (shadow: Shadow) =>
  shadow.evaluate((root) => Number(root.querySelector('[data-section=outlets] .section-count')?.textContent));
const marginOf = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).marginRight);
const switchIn = (page: Page) => page.evaluate(() => document.querySelector('[role=switch]')?.ariaChecked);
const sideIn = (page: Page) =>
  page.evaluate(() => document.querySelector('input[name=side]:checked')?.nextSibling?.textContent);
const alertIn = (page: Page) =>
  page.evaluate(() => document.querySelector('[role=alert]')?.textContent ?? '');
