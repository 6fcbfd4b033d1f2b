import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import type { Session } from '../../src/dev/browsers/session';
import { newsSite, openArticle, pause } from './article';
import { inBothBrowsers } from './in-both-browsers';
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

inBothBrowsers({ turns: 1, hosts: { 'www.bbc.com': newsSite } }, ({ session }) => {
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
    const file = {
      file: 'crossread-settings',
      version: 2,
      side: 'left',
      width: 420,
      hiddenSites: ['a.example'],
      hiddenFindings: [
        {
          id: 'x',
          address: 'https://a.example/1',
          title: 'Outlets differ',
          words: 'on Saturday',
          day: '2026-01-02',
        },
      ],
    };
    await choose(page, JSON.stringify(file));
    await waitForText(page, "Loaded. The file's settings are in force.");
    await waitForText(page, '“on Saturday”');
    const loaded = await kept(page);
    expect(loaded).toMatchObject({ side: 'left', width: 420, hiddenSites: ['a.example'] });

    for (const [text, says] of [
      ['{"file": "crossread-settings", "side": "le', "it isn't JSON"],
      ['{"bookmarks": []}', 'holds no settings of Crossread'],
    ] as const) {
      await choose(page, text);
      await waitForText(page, says);
      expect(await kept(page)).toEqual(loaded);
    }
    await choose(page, JSON.stringify({ ...file, side: 'top', theme: 'dark' }));
    await waitForText(page, 'Not understood, and left as it was at first: side and theme.');
    await clickButton(page, 'Undo');
    await pause(200);
    expect(await kept(page)).toEqual(loaded);

    await clickButton(page, 'Take back');
    await waitForText(page, 'A finding that you call wrong in the sidebar is hidden, and listed here.');
    await clickButton(page, 'Show again');
    await clickButton(page, 'Reset all settings');
    await waitForText(page, 'All settings are as they were at first.');
    expect(await kept(page)).toMatchObject({ side: 'right', hiddenSites: [], hiddenFindings: [] });
  });

  test('the listed sites can be searched', async () => {
    await openArticle(session());
    const page = await openSettings(session());
    await page.bringToFront();
    await page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
    await page.type('input[type=search]', 'bbc.com');
    await waitForText(page, '1 site');
    expect(await textOf(page)).toContain('public broadcaster · United Kingdom · bbc.');
  });
});
