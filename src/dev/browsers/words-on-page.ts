import type { Page } from 'puppeteer-core';

/** Scrolls to the first place in the article where these words stand; gives their centre in CSS px of the viewport. */
export function centreOfWords(page: Page, words: string): Promise<[number, number]> {
  return page.evaluate(async (words) => {
    const article = document.querySelector('article') ?? document.body;
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(words) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + words.length);
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      // Two frames: scrolling is told to listeners in the next one, and a hover card goes with it.
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      const box = range.getClientRects()[0] ?? range.getBoundingClientRect();
      return [box.x + box.width / 2, box.y + box.height / 2] as [number, number];
    }
    throw new Error(`"${words}" doesn't stand in the article`);
  }, words);
}
