import type { KeyInput, Page } from 'puppeteer-core';

/** Presses keys one after the other: "Tab", "Shift+Tab", "a". */
export async function pressKeys(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const [main, ...held] = key.split('+').reverse() as KeyInput[];
    for (const one of held) await page.keyboard.down(one);
    await page.keyboard.press(main as KeyInput);
    for (const one of held) await page.keyboard.up(one);
  }
}
