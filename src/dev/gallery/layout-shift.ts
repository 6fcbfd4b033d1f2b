import type { Page } from 'puppeteer-core';

/** Layout shift scores, as Chromium counts them. */
export interface LayoutShift {
  /** Up to the reader's first click or key: anything but 0 is ours to mend, or the page's own. */
  readonly before: number;
  /** After it: making room for the sidebar is meant, and told here. */
  readonly after: number;
}

/** How much of a page has moved by itself since it began to load; null where the browser doesn't count that. */
export function layoutShift(page: Page): Promise<LayoutShift | null> {
  return page.evaluate(async () => {
    const types = ['layout-shift', 'first-input'];
    if (types.some((type) => !PerformanceObserver.supportedEntryTypes.includes(type))) return null;
    const [shifts = [], inputs = []] = await Promise.all(
      types.map(
        (type) =>
          new Promise<readonly PerformanceEntry[]>((done) => {
            new PerformanceObserver((list) => done(list.getEntries())).observe({ type, buffered: true });
            // Where there are none, nobody calls.
            setTimeout(() => done([]), 60);
          }),
      ),
    );
    const first = inputs[0]?.startTime ?? Infinity;
    let before = 0;
    let after = 0;
    for (const shift of shifts as readonly (PerformanceEntry & { readonly value: number })[]) {
      if (shift.startTime < first) before += shift.value;
      else after += shift.value;
    }
    return { before, after };
  });
}
