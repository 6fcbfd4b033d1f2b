import type { Browser, Page } from 'puppeteer-core';

const PATIENCE = 10_000;

/**
 * The tab that `act` opens at an address under `origin`, once its page has drawn something. Firefox sends no load
 * events for extension pages (and `page.url()` stays `about:blank`), so the tabs are asked themselves.
 */
export async function newTabAt(browser: Browser, origin: string, act: () => Promise<unknown>): Promise<Page> {
  const before = new Set(await browser.pages());
  await act();
  const start = Date.now();
  while (Date.now() - start < PATIENCE) {
    for (const page of await browser.pages()) {
      if (!before.has(page) && (await isDrawn(page, origin))) return page;
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  const fresh = (await browser.pages()).filter((page) => !before.has(page));
  const at = await Promise.all(fresh.map((page) => page.evaluate(() => location.href).catch(String)));
  throw new Error(`No tab at ${origin} within ${PATIENCE} ms; new tabs: ${at.join(', ') || 'none'}`);
}

/** A page that is just loading can't be asked yet: that is no failure. */
async function isDrawn(page: Page, origin: string): Promise<boolean> {
  return page
    .evaluate(
      (origin) =>
        location.href.startsWith(`${origin}/`) && document.querySelector('#root')?.firstElementChild != null,
      origin,
    )
    .catch(() => false);
}
