import type { Page } from 'puppeteer-core';
import type { Session } from '../../src/dev/browsers/session';
import { pause } from './article';

/** What of puppeteer's inside is needed to speak to Firefox's own window: it has no public door for that. */
interface BidiBrowser {
  readonly connection: {
    send(
      method: string,
      parameters: object,
    ): Promise<{
      readonly result: {
        readonly contexts?: readonly { readonly context: string }[];
        readonly result?: { readonly value?: unknown };
        readonly exceptionDetails?: { readonly text: string };
      };
    }>;
  };
}

/** Runs a line in Firefox's own window, where the toolbar is; gives the text that it comes to. */
export async function inFirefoxWindow(session: Session, expression: string): Promise<string> {
  const { connection } = session.browser as unknown as BidiBrowser;
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const target = { context: result.contexts?.[0]?.context };
  const { result: done } = await connection.send('script.evaluate', {
    expression,
    target,
    awaitPromise: true,
  });
  if (done.exceptionDetails) throw new Error(done.exceptionDetails.text);
  return String(done.result?.value ?? '');
}

/**
 * The popup over a page, with the permission that a click on the toolbar icon gives for it (`activeTab`). Chromium's
 * driver clicks the icon; in Firefox its own window is told to give the permission, and the popup stands in a tab behind.
 */
export async function openPopupOver(session: Session, page: Page): Promise<Page> {
  await page.bringToFront();
  if (session.kind === 'firefox') {
    await inFirefoxWindow(
      session,
      `WebExtensionPolicy.getByID('crossread@crossread.invalid').extension.tabManager
        .addActiveTabPermission(gBrowser.selectedTab)`,
    );
    const popup = await session.openExtensionPage('popup.html');
    await page.bringToFront();
    await popup
      .evaluate(() => {
        document.body.className = 'before';
        location.reload();
      })
      .catch(() => undefined);
    return waitUntilLooked(popup);
  }
  const [extension] = [...(await session.browser.extensions()).values()];
  if (!extension) throw new Error('No extension');
  await page.triggerExtensionAction(extension);
  const address = session.extensionUrl('popup.html');
  const target = await session.browser.waitForTarget((one) => one.url() === address, { timeout: 5_000 });
  return waitUntilLooked(await target.asPage());
}

async function waitUntilLooked(popup: Page): Promise<Page> {
  for (let turn = 0; turn < 100; turn += 1) {
    const isThere = await popup
      .evaluate(
        () =>
          document.querySelector('.switch') !== null && !document.querySelector('.before, .popup-looking'),
      )
      .catch(() => false);
    if (isThere) return popup;
    await pause(50);
  }
  throw new Error('The popup shows nothing');
}

/** Clicks the button of this name in a page of ours. */
export const clickButton = (page: Page, name: string) =>
  page.evaluate((name) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === name);
    if (!button) throw new Error(`No button "${name}": ${document.body.textContent}`);
    button.click();
  }, name);

export const textOf = (page: Page) => page.evaluate(() => document.querySelector('main')?.textContent ?? '');
