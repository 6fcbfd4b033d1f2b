import type { Page } from 'puppeteer-core';
import type { Shadow } from '../browsers/session';

/** Runs in the page: ends once nothing of `root` moves any more and what changed last is painted. */
async function stillness(root: Document | ShadowRoot): Promise<void> {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  // Two frames: what was changed just now starts its transitions in the first.
  for (let turn = 0; turn < 2; turn += 1) await frame();
  await document.fonts.ready;
  const finite = root.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(finite.map((one) => one.finished));
  await frame();
}

/** Waits until the interface stands still: in the closed root of an article, or all of an own page. */
export async function settle(page: Page, shadow: Shadow | null): Promise<void> {
  if (shadow) return shadow.evaluate(stillness);
  // `__name` stands for what tsx's compiler puts around named functions.
  await page.evaluate(`(async () => {
    const __name = (fn) => fn;
    await (${stillness.toString()})(document);
  })()`);
}
