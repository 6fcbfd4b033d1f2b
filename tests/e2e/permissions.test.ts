import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { browserKinds, type Session } from '../../src/dev/browsers/session';
import { buildFolder } from '../../src/dev/build';
import { interfaceParts } from '../../src/dev/interface-parts';
import { listedMatches } from '../../src/extension/site-matches';
import type { Outlet } from '../../src/model';
import { newsSite, noTraces, pause, tracesIn } from './article';
import { answerQuestion, questionTuning } from './browser-question';
import { inBothBrowsers } from './in-both-browsers';
import { clickButton, openPopupOver, textOf } from './toolbar';

type Manifest = Readonly<Record<string, unknown>>;
const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

const outlets = JSON.parse(readFileSync('data/outlets.json', 'utf8')) as readonly Outlet[];
const listed = listedMatches(outlets);

describe.each(browserKinds)('the manifest for %s', (kind) => {
  const manifest = readManifest(buildFolder(kind));

  test('asks for this and nothing else', () => {
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab']);
    expect(manifest.host_permissions).toEqual(listed);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.optional_permissions).toBeUndefined();
    const scripts = [{ matches: listed, js: ['gate.js'], run_at: 'document_idle', all_frames: false }];
    expect(manifest.content_scripts).toEqual(scripts);
  });

  test('shows no file to any page, and lets no page speak to it', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_security_policy).toBeUndefined();
  });

  test('lists no host as a whole', () => {
    for (const match of listed) expect(match).toMatch(/^\*:\/\/\*\.[\w-]+(?:\.[\w-]+)+\/\*$/u);
  });
});

/** The part of the extensions' API that is called in an extension's own page. */
declare const chrome: {
  readonly scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
  readonly permissions: { contains(about: { origins: string[] }): Promise<boolean> };
};

const address = 'https://www.example.org/news/miami-talks';
const hosts = { 'www.example.org': newsSite, 'www.example.net': newsSite };

inBothBrowsers({ turns: 1, hosts, tuning: questionTuning }, ({ session }) => {
  test('"Add this site": refused, nothing is added, and it says so; allowed, Crossread looks there by itself, until "Remove"', async () => {
    const own = await session().openExtensionPage('options.html');
    const state = () =>
      own.evaluate(async () => [
        await chrome.permissions.contains({ origins: ['*://*.example.org/*'] }),
        ...(await chrome.scripting.getRegisteredContentScripts()).map(({ matches }) => `${matches}`),
      ]);
    const page = await session().open(address);
    const shadow = session().shadow(page);
    const popup = await openStayingPopup(session(), page);
    expect(await textOf(popup)).toContain("example.org isn't one of them");

    await clickAdd(popup);
    await answerQuestion(session(), 'Deny');
    await expect.poll(() => textOf(popup)).toContain('example.org was not added');
    expect(await popup.evaluate(() => document.querySelector('[role=alert]')?.textContent)).toContain(
      'try again',
    );
    expect(await state()).toEqual([false]);
    await page.reload();
    await pause(500);
    expect(await tracesIn(page)).toEqual(noTraces);

    await clickAdd(popup);
    await answerQuestion(session(), 'Allow');
    await expect.poll(state).toEqual([true, '*://*.example.org/*']);
    await expect.poll(() => textOf(popup)).toContain('You added example.org.');
    expect(await textOf(popup)).not.toContain('was not added');
    await page.bringToFront();
    // The tab that is open has it at once.
    await shadow.waitFor(interfaceParts.tab, 8_000);
    await page.reload();
    await shadow.waitFor(interfaceParts.tab, 8_000);
    expect(await textOf(await openPopupOver(session(), page))).toContain('You added example.org.');

    await expect.poll(() => textOf(own)).toContain('example.org');
    await clickButton(own, 'Remove');
    await expect.poll(state).toEqual([false]);
    await page.reload();
    await pause(1_000);
    expect(await tracesIn(page)).toEqual(noTraces);
  });

  test('at the toolbar, where the question closes the popup in Chromium, what was allowed is added all the same', async () => {
    // Another site: a browser doesn't ask again for what it was allowed once.
    const page = await session().open('https://www.example.net/news/miami-talks');
    await clickAdd(await openPopupOver(session(), page));
    await answerQuestion(session(), 'Allow');
    await session().shadow(page).waitFor(interfaceParts.tab, 8_000);
    expect(await textOf(await openPopupOver(session(), page))).toContain('You added example.net.');
    // Other files have this browser after us.
    const settings = await session().openExtensionPage('options.html');
    await expect.poll(() => textOf(settings)).toContain('example.net');
    await clickButton(settings, 'Remove');
    await expect.poll(() => textOf(settings)).not.toContain('example.net');
  });
});

/** The popup over a page, in a tab of its own behind it: Chromium closes the one at the toolbar as it asks. */
async function openStayingPopup(session: Session, page: Page): Promise<Page> {
  const popup = await openPopupOver(session, page);
  if (session.kind === 'firefox') return popup;
  const staying = await session.openExtensionPage('popup.html');
  await page.bringToFront();
  await staying.reload();
  await expect.poll(() => textOf(staying)).toContain('Add example.org');
  return staying;
}

/** Without waiting: where the question closes the popup, no answer comes. */
async function clickAdd(popup: Page): Promise<void> {
  await popup.bringToFront();
  popup.click('.popup-add button').catch(() => undefined);
}
