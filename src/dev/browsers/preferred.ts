import type { Page } from 'puppeteer-core';
import type { Preferences } from './session';

/** Waits until a page's media queries answer as the reader's preferences say: browsers tell pages a little later. */
export async function preferred(page: Page, preferences: Preferences): Promise<void> {
  const { dark = false, reducedMotion = false, forcedColours = false } = preferences;
  const expected = [
    ['(prefers-color-scheme: dark)', dark],
    ['(prefers-reduced-motion: reduce)', reducedMotion],
    ['(forced-colors: active)', forcedColours],
  ] as const;
  for (let waited = 0; waited < 5_000; waited += 20) {
    const isSo = await page.evaluate(
      (expected) => expected.every(([query, matches]) => matchMedia(query).matches === matches),
      expected,
    );
    if (isSo) return;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`The browser doesn't take the preferences ${JSON.stringify(preferences)}`);
}
