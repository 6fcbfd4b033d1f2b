import type { Browser, Page } from 'puppeteer-core';

const PATIENCE = 10_000;

/**
 * The tab that `act` opens at an address under `origin`, once its page has drawn something. Firefox sends no load
 * events for extension pages (and `page.url()` stays `about:blank`), so the tabs are asked themselves.
 */
export async function newTabAt(browser: Browser, origin: string, act: () => Promise<unknown>): Promise<Page> {
  const before = new Set(await browser.pages());
  await act();
  for (let waited = 0; waited < PATIENCE; waited += 50) {
    for (const page of await browser.pages()) {
      if (!before.has(page) && (await isDrawn(page, origin))) return page;
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`No tab at ${origin} opened within ${PATIENCE} ms`);
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
