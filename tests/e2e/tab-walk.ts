import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Session } from '../../src/dev/browsers/session';
import { pressKeys } from './keys';
import { namesIn } from './spoken-names';
import { type Stop, stopIn } from './stop';

/** What has the focus in a page of ours. */
export const focusIn = (page: Page) => page.evaluate(stopIn, null);

const soon = { interval: 20, timeout: 5_000 };

/** Waits until the focus is on something of such a name, or of such a kind: where a page is drawn, that takes a moment. */
export const focusComesTo = (page: Page, name: RegExp | string) =>
  expect.poll(async () => (await focusIn(page)).name, soon).toMatch(name);
export const focusComesToA = (page: Page, role: RegExp) =>
  expect.poll(async () => (await focusIn(page)).role, soon).toMatch(role);

/** Presses Tab until the focus is on something of such a name. */
export async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<Stop> {
  for (let turn = 0; turn < 60; turn += 1) {
    await pressKeys(page, key);
    const stop = await focusIn(page);
    if (name.test(stop.name)) return stop;
  }
  throw new Error(`No stop is called ${name}`);
}

/**
 * The way by Tab through a page, from the top to the end and, in the dark, back to the top. Gives each stop as
 * `role: name`, as the browser tells it to a screen reader, and whatever is wrong with any.
 */
export async function walk(session: Session, page: Page): Promise<{ stops: string[]; faults: string[] }> {
  // Firefox's popup stands in a tab behind.
  await page.bringToFront();
  const count = await countStops(page);
  const there = await noted(page, 'Tab', count);
  const names = await namesIn(session, page);
  await session.prefer(page, { dark: true });
  const back = await noted(page, 'Shift+Tab', count - 1);
  await session.prefer(page, {});
  const stops = there.map(({ place }) => names[place] ?? 'nothing');
  const wayBack = [stops.at(-1), ...back.map(({ place }) => names[place] ?? 'nothing')].toReversed();
  const faults = [
    ...there.flatMap((stop, i) => stop.faults.map((fault) => `${stops[i]}: ${fault}`)),
    ...back.flatMap((stop) => stop.faults.map((fault) => `${names[stop.place]}, back, dark: ${fault}`)),
    ...there.flatMap((stop, i) => (isReadBefore(stop, there[i - 1]) ? [`${stops[i]}: too late`] : [])),
    ...stops.flatMap((stop, i) => (stop === wayBack[i] ? [] : [`${stop}: back it is ${wayBack[i]}`])),
  ];
  return { stops, faults };
}

/** A page of ours has these stops and no others, in this order, and nothing is wrong with any, there and back. */
export async function expectStops(session: Session, page: Page, expected: readonly unknown[]): Promise<void> {
  const { stops, faults } = await walk(session, page);
  expect(stops).toEqual(expected);
  expect(faults).toEqual([]);
}

/** Stands above the one that is reached before it, or in the same line to the left. */
function isReadBefore(stop: Stop, before: Stop | undefined): boolean {
  if (!before) return false;
  const isBeside = stop.top < before.bottom && stop.bottom > before.top;
  return stop.bottom <= before.top || (isBeside && stop.left < before.left && stop.top <= before.top);
}

/** How many stops Tab has; of radio buttons only the chosen one is. */
const countStops = (page: Page) =>
  page.evaluate(() => {
    const able = document.querySelectorAll<HTMLElement>(
      'a[href], button:enabled, input:enabled, summary, [tabindex]',
    );
    return [...able].filter(
      (one) => one.tabIndex >= 0 && one.checkVisibility() && !one.matches('[type=radio]:not(:checked)'),
    ).length;
  });

/** The page itself notes what has the focus before each key: to ask after each would take longer than the way. */
async function noted(page: Page, key: string, times: number): Promise<Stop[]> {
  await page.evaluate(`(() => {
    const stop = ${stopIn};
    const stops = [];
    const note = ({ key }) => key === 'Tab' && stops.push(stop(null));
    addEventListener('keydown', note, true);
    globalThis.crossreadNoted = () => {
      removeEventListener('keydown', note, true);
      return [...stops.slice(1), stop(null)];
    };
  })()`);
  await pressKeys(page, ...Array<string>(times).fill(key));
  return page.evaluate('crossreadNoted()') as Promise<Stop[]>;
}
