import type { Page } from 'puppeteer-core';
import type { Driver, Json, Shadow } from './session';

/** The one element that the extension adds to a page. */
export const rootSelector = 'crossread-root';

export const viewport = { width: 1280, height: 900 };

export function shadowOf(driver: Driver, page: Page): Shadow {
  const evaluate = <T, A extends readonly Json[]>(
    fn: (root: ShadowRoot, ...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T> => call<T>(fn.toString(), ...args);

  async function call<T>(functionSource: string, ...args: readonly Json[]): Promise<T> {
    // `__name` stands for what tsx's compiler puts around named functions.
    const source = `async (root, json) => {
      const __name = (fn) => fn;
      return JSON.stringify(await (${functionSource})(root, ...JSON.parse(json)));
    }`;
    const json = await driver.callInRoot(page, source, JSON.stringify(args));
    return (json === null ? undefined : JSON.parse(json)) as T;
  }

  async function waitFor(selector: string, ms = 5_000): Promise<void> {
    const start = Date.now();
    let last = 'nothing matches';
    while (Date.now() - start < ms) {
      try {
        if (await evaluate(comesInRoot, selector, Math.min(TURN, ms - (Date.now() - start)))) return;
      } catch (error) {
        last = String(error);
        await new Promise((done) => setTimeout(done, 25));
      }
    }
    throw new Error(`Waited ${ms} ms for ${selector} in the closed root: ${last}`);
  }

  async function centre(selector: string): Promise<[number, number]> {
    await waitFor(selector);
    const [x, y] = await evaluate(centreInRoot, selector);
    return [x, y];
  }

  return {
    evaluate,
    call,
    waitFor,
    click: async (selector) => page.mouse.click(...(await centre(selector))),
    hover: async (selector) => page.mouse.move(...(await centre(selector))),
  };
}

/** Milliseconds that one call waits in the page: asking anew and anew would keep a browser from what is waited for. */
const TURN = 500;

/** Runs in the page. Whether something matches, now or within a while; where the root is taken away, no more. */
async function comesInRoot(root: ShadowRoot, selector: string, ms: number): Promise<boolean> {
  for (const start = Date.now(); Date.now() - start <= ms && root.isConnected; ) {
    if (root.querySelector(selector)) return true;
    await new Promise((done) => setTimeout(done, 15));
  }
  return false;
}

/** Runs in the page. Gives the centre in CSS pixels of the viewport, once the element holds still and is on top. */
async function centreInRoot(root: ShadowRoot, selector: string): Promise<[number, number]> {
  const element = root.querySelector(selector);
  if (!element) throw new Error(`${selector} is gone`);
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  // Nobody clicks on what is still sliding in.
  await Promise.allSettled(root.getAnimations().map((animation) => animation.finished));
  let box = element.getBoundingClientRect();
  for (let turn = 0; turn < 60; turn += 1) {
    await new Promise((done) => setTimeout(done, 20));
    const next = element.getBoundingClientRect();
    const still = next.x === box.x && next.y === box.y && next.width === box.width;
    box = next;
    if (still) break;
  }
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const top = root.elementFromPoint(x, y);
  if (!top || !(element.contains(top) || top.contains(element))) {
    throw new Error(
      `${selector} at ${x}, ${y} is covered by ${top?.outerHTML.slice(0, 80) ?? 'nothing of ours'}`,
    );
  }
  return [x, y];
}
