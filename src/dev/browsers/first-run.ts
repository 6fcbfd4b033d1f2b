import type { Browser } from 'puppeteer-core';

const PATIENCE = 8_000;

/**
 * Waits for the page that opens by itself once the extension has been installed, and closes it: what follows begins with
 * no tab of ours. Tells whether it came.
 */
export async function closeFirstRun(browser: Browser, origin: string): Promise<boolean> {
  const start = Date.now();
  while (Date.now() - start < PATIENCE) {
    for (const page of await browser.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address !== `${origin}/welcome.html`) continue;
      await page.close();
      return true;
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  return false;
}
