import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { browserKinds } from '../../src/dev/browsers/session';
import { buildFolder } from '../../src/dev/build';
import { interfaceParts } from '../../src/dev/interface-parts';
import { listedMatches } from '../../src/extension/site-matches';
import type { Outlet } from '../../src/model';
import { newsSite, noTraces, pause, tracesIn } from './article';
import { inBothBrowsers } from './in-both-browsers';
import { clickButton, inFirefoxWindow, openPopupOver, textOf } from './toolbar';

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

/** Nobody can press a button in Chromium's question: in this copy example.org is granted, as if "Allow" had been. */
function grantedCopy(built: string): string {
  if (!built.includes('chrome')) return built;
  const folder = mkdtempSync(join(tmpdir(), 'crossread-granted-'));
  cpSync(built, folder, { recursive: true });
  const manifest = { ...readManifest(built), host_permissions: [...listed, '*://*.example.org/*'] };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/** The part of the extensions' API that is called in an extension's own page. */
declare const chrome: {
  readonly scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
};

const address = 'https://www.example.org/news/miami-talks';
const hosts = { 'www.example.org': newsSite };

inBothBrowsers({ turns: 1, hosts, extension: grantedCopy }, ({ session, kind }) => {
  test('"Add this site" lets Crossread look there by itself; "Remove" in the settings ends it', async () => {
    const own = await session().openExtensionPage('options.html');
    const gates = () =>
      own.evaluate(async () =>
        (await chrome.scripting.getRegisteredContentScripts()).map((one) => one.matches),
      );
    const waitForGates = async (expected: readonly string[][]) => {
      for (let turn = 0; turn < 60 && (await gates()).length !== expected.length; turn += 1) await pause(50);
      expect(await gates()).toEqual(expected);
    };
    const page = await session().open(address);
    const shadow = session().shadow(page);

    if (kind === 'firefox') {
      // Firefox is told not to ask: the question itself is the browser's.
      const pref = `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)`;
      await inFirefoxWindow(session(), pref);
      await pause(1_000);
      expect(await tracesIn(page)).toEqual(noTraces);
      const popup = await openPopupOver(session(), page);
      expect(await textOf(popup)).toContain("example.org isn't one of them");
      await popup.bringToFront();
      await popup.click('.popup-add button');
    }
    await waitForGates([['*://*.example.org/*']]);
    await page.bringToFront();
    // The tab that is open has it at once.
    if (kind === 'firefox') await shadow.waitFor(interfaceParts.tab, 8_000);
    await page.reload();
    await shadow.waitFor(interfaceParts.tab, 8_000);
    expect(await textOf(await openPopupOver(session(), page))).toContain('You added example.org.');

    expect(await textOf(own)).toContain('example.org');
    // What a manifest grants, as this copy's for Chromium does, can't be given back.
    if (kind === 'chromium') return;
    await clickButton(own, 'Remove');
    await waitForGates([]);
    await page.reload();
    await pause(1_000);
    expect(await tracesIn(page)).toEqual(noTraces);
  });
});
