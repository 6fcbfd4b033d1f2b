import type { Page } from 'puppeteer-core';

/** All of a page's document that its publisher made, as text; what stands beside head and body by name. */
export function domOf(page: Page) {
  return page.evaluate(() => ({
    head: document.head.outerHTML,
    body: document.body.outerHTML,
    root: (document.documentElement.cloneNode(false) as Element).outerHTML,
    beside: [...document.documentElement.children].map((child) => child.tagName),
    sheets: document.adoptedStyleSheets.length,
  }));
}

/** What is drawn in a page, as `kind: words`, in alphabetical order. Those on dark ground count as the others. */
export function marksIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .flatMap(([name, ranges]) =>
        [...ranges].map((range) => {
          const kind = name.replace(/^crossread-|-on-dark$/gu, '');
          return `${kind}: ${String(range).replace(/\s+/gu, ' ').trim()}`;
        }),
      )
      .filter((mark) => !mark.endsWith(': '))
      .sort(),
  );
}
