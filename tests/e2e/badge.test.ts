import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { interfaceParts } from '../../src/dev/interface-parts';
import { newsSite, openArticle, pause, talksAddress } from './article';
import { inBothBrowsers } from './in-both-browsers';

/** The part of the extensions' API that is called in an extension's own page. */
declare const chrome: {
  readonly tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
  readonly action: {
    getBadgeText(tab: { tabId: number }): Promise<string>;
    getTitle(tab: { tabId: number }): Promise<string>;
  };
};

/** What the toolbar icon shows and says of the tab that is on the talks host. */
const iconOf = (own: Page) =>
  own.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    const tabId = tabs.find((tab) => tab.url?.includes('bbc.com'))?.id ?? -1;
    return [await chrome.action.getBadgeText({ tabId }), await chrome.action.getTitle({ tabId })];
  });

async function waitForIcon(own: Page, holds: (text: string) => boolean): Promise<readonly string[]> {
  for (let turn = 0; turn < 60; turn += 1) {
    const icon = await iconOf(own);
    if (holds(icon[0] ?? '')) return icon;
    await pause(50);
  }
  throw new Error(`The icon still shows: ${(await iconOf(own)).join(', ')}`);
}

inBothBrowsers({ turns: 1, hosts: { 'www.bbc.com': newsSite } }, ({ session }) => {
  test('the icon counts what differs, as the tab in the page does, and forgets it with the page', async () => {
    const { page, shadow } = await openArticle(session());
    const own = await session().openExtensionPage('popup.html');
    const [text, title] = await waitForIcon(own, (one) => one !== '');
    const label = await shadow.evaluate(
      (root, tab) => root.querySelector(tab)?.getAttribute('aria-label') ?? '',
      interfaceParts.tab,
    );
    const [, outlets, parties] = /^(\d+) \D+ (\d+) \D+ \d+ corroborated/u.exec(label) ?? [];
    expect(text).toBe(String(Number(outlets) + Number(parties)));
    const said = `^Crossread: ${outlets} differences? between outlets, ${parties} .*, \\d+ corroborated on this page$`;
    expect(title).toMatch(new RegExp(said, 'u'));

    await page.goto('https://www.bbc.com/favicon.svg');
    expect(await waitForIcon(own, (one) => one === '')).toEqual(['', 'Crossread']);

    await page.goto(talksAddress);
    expect((await waitForIcon(own, (one) => one !== ''))[0]).toBe(text);
  });
});
