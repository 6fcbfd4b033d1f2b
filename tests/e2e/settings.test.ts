import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import type { Session } from '../../src/dev/browsers/session';
import { newsSite, openArticle, pause } from './article';
import { inBothBrowsers } from './in-both-browsers';
import { pressKeys } from './keys';
import { expectStops, focusComesTo, focusIn, tabTo } from './tab-walk';
import { clickButton, textOf } from './toolbar';

/** The part of the extensions' API that is called in an extension's own page. */
declare const chrome: {
  readonly storage: {
    readonly local: { clear(): Promise<void>; get(key: string): Promise<Record<string, unknown>> };
  };
};

const kept = (own: Page) =>
  own.evaluate(async () => (await chrome.storage.local.get('settings')).settings as Record<string, unknown>);

async function waitForText(page: Page, text: string): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) {
    if ((await textOf(page)).includes(text)) return;
    await pause(50);
  }
  throw new Error(`"${text}" isn't said: ${await textOf(page)}`);
}

/** A file with this text is chosen, as the reader's own dialog would do it. */
async function choose(page: Page, text: string): Promise<void> {
  const file = join(mkdtempSync(join(tmpdir(), 'crossread-settings-')), 'settings.json');
  writeFileSync(file, text);
  const input = await page.$('input[type=file]');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
}

async function openSettings(session: Session): Promise<Page> {
  const page = await session.openExtensionPage('options.html');
  await waitForText(page, 'Settings');
  return page;
}

const TITLES = ['One differs', 'Two differ', 'Three differ'];
/** Something of everything that can be taken back. */
const FILE = {
  file: 'crossread-settings',
  version: 2,
  side: 'left',
  width: 400,
  hiddenSites: ['a.example'],
  hiddenFindings: TITLES.map((title, i) => ({
    id: `f${i}`,
    address: 'https://a.example/1',
    title,
    words: 'on Saturday',
    day: '2026-01-02',
  })),
};

inBothBrowsers({ turns: 1, hosts: { 'www.bbc.com': newsSite } }, ({ session, downloads }) => {
  afterEach(async () => {
    const own = await session().openExtensionPage('popup.html');
    await own.evaluate(() => chrome.storage.local.clear());
  });

  test('what is changed is saved at once, said, and still so when the page is opened again', async () => {
    await openArticle(session());
    const page = await openSettings(session());
    await page.bringToFront();
    await page.evaluate(() => {
      document.querySelector<HTMLInputElement>('input[name=side]')?.click();
      document.querySelectorAll<HTMLElement>('#marks ~ .rows [role=switch]')[4]?.click();
    });
    await waitForText(page, 'Saved.');
    await pause(100);
    expect(await kept(page)).toMatchObject({ side: 'left', marks: { names: false, corroborated: true } });
    const again = await openSettings(session());
    const state = await again.evaluate(() => [
      document.querySelector<HTMLInputElement>('input[name=side]:checked')?.nextSibling?.textContent,
      ...[...document.querySelectorAll('#marks ~ .rows [role=switch]')].map((one) => one.ariaChecked),
    ]);
    expect(state).toEqual(['Left', 'true', 'true', 'true', 'true', 'false']);
  });

  test('a saved file brings everything back; a broken one changes nothing, and is told', async () => {
    const page = await openSettings(session());
    await page.bringToFront();
    await choose(page, JSON.stringify(FILE));
    await waitForText(page, "Loaded. The file's settings are in force.");
    await waitForText(page, '“on Saturday”');
    const loaded = await kept(page);
    expect(loaded).toMatchObject({ side: 'left', width: 400, hiddenSites: ['a.example'] });

    for (const [text, says] of [
      ['{"file": "crossread-settings", "side": "le', "it isn't JSON"],
      ['{"bookmarks": []}', 'holds no settings of Crossread'],
    ] as const) {
      await choose(page, text);
      await waitForText(page, says);
      expect(await kept(page)).toEqual(loaded);
    }
    await choose(page, JSON.stringify({ ...FILE, side: 'top', theme: 'dark' }));
    await waitForText(page, 'Not understood, and left as it was at first: side and theme.');
    await clickButton(page, 'Undo');
    await pause(200);
    expect(await kept(page)).toEqual(loaded);
  });

  test('the listed sites can be searched', async () => {
    await openArticle(session());
    const page = await openSettings(session());
    await page.bringToFront();
    await page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
    await page.type('input[type=search]', 'bbc.com');
    await waitForText(page, '1 site');
    expect(await textOf(page)).toContain('public broadcaster · United Kingdom · bbc.');
    await pressKeys(page, 'Escape');
    await waitForText(page, 'The Kyiv Independent');
  });

  test('by keys the page is walked from the top to "Undo", with all that a file can bring', async () => {
    const page = await openSettings(session());
    await page.bringToFront();
    await choose(page, JSON.stringify(FILE));
    await waitForText(page, 'Loaded.');
    await expectStops(session(), page, [
      'button: What Crossread does, and an example',
      'radio: Left',
      'slider: Width',
      'radio: Strongest first',
      'switch: Corroborated by other outlets',
      'switch: Outlets differ',
      'switch: The parties differ',
      'switch: Only here',
      'switch: Names with a card',
      'button: Change the shortcuts',
      'switch: Show everywhere',
      'button: Show again on a.example',
      expect.stringMatching(/^summary: The \d+ news sites that Crossread lists$/u),
      ...TITLES.flatMap((title) => ['link: a.example/1', `button: Take back: ${title}`]),
      'button: Take all back',
      'button: Save to a file',
      'button: Load from a file',
      'button: Reset all settings',
      'button: Undo',
    ]);
  });

  test('by keys all is changed, taken back, saved, loaded and reset, and the focus is never lost', async () => {
    const page = await openSettings(session());
    await page.bringToFront();
    await tabTo(page, /^Load from a file$/u);
    // The system's dialog is no page: the click that opens it is held back, and answered.
    await page.evaluate(() =>
      document
        .querySelector('input[type=file]')
        ?.addEventListener('click', (event) => event.preventDefault()),
    );
    await pressKeys(page, 'Enter');
    await choose(page, JSON.stringify(FILE));
    await waitForText(page, 'Loaded.');
    await focusComesTo(page, /^Load from a file$/u);

    await tabTo(page, /^Left$/u, 'Shift+Tab');
    await pressKeys(page, 'ArrowRight', 'Tab', 'ArrowRight');
    await waitForText(page, '420 pixels');
    await focusComesTo(page, /^Width/u);
    await tabTo(page, /^Outlets differ$/u);
    await pressKeys(page, ' ');
    await expect
      .poll(() => kept(page))
      .toMatchObject({ side: 'right', width: 420, marks: { outlets: false } });
    await focusComesTo(page, /^Outlets differ$/u);

    // What is taken off a list leaves the focus on the next line, or on the heading.
    for (const [press, told, then] of [
      [/^Show again on/u, 'Saved.', /^Sites on which nothing is shown$/u],
      [/^Take back: One/u, 'Saved.', /^Take back: Two differ$/u],
      [/^Take all back$/u, '2 findings taken back.', /^Hidden findings$/u],
      [/^Undo$/u, 'Saved.', /^Saved\.$/u],
      [/^Reset all settings$/u, 'as they were at first.', /^Reset all settings$/u],
      [/^Undo$/u, 'Saved.', /^Saved\.$/u],
      [/^Save to a file$/u, 'Saved.', /^Save to a file$/u],
    ] as const) {
      await tabTo(page, press, (await focusIn(page)).name === 'Saved.' ? 'Shift+Tab' : 'Tab');
      await pressKeys(page, 'Enter');
      await waitForText(page, told);
      await focusComesTo(page, then);
    }
    expect(await kept(page)).toMatchObject({ side: 'right', width: 420, hiddenSites: [] });
    await expect
      .poll(() => existsSync(join(downloads(), 'crossread-settings.json')), { timeout: 5_000 })
      .toBe(true);
  });
});
