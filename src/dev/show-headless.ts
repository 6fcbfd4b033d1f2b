import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Session, Shadow } from './browsers/session';
import { coveragePage, interfaceParts } from './interface-parts';

/** A name that the article mentions in its body. */
const name = 'Rustem Umerov';

/** Walks the reader's way without a window: prints what the sidebar says, and puts three pictures into `folder`. */
export async function showHeadless(session: Session, address: string, folder: string): Promise<void> {
  const picture = async (page: Page, title: string) => {
    const path = join(folder, `${title}.png`) as `${string}.png`;
    await page.screenshot({ path });
    return path;
  };
  const page = await session.open(address);
  const shadow = session.shadow(page);

  await shadow.waitFor(interfaceParts.tab, 15_000);
  await shadow.click(interfaceParts.tab);
  await shadow.waitFor(interfaceParts.sidebar);
  // The sidebar slides in for 150 ms.
  await new Promise((done) => setTimeout(done, 400));
  console.log(`\nThe sidebar beside ${address}:\n`);
  console.log(await visibleText(shadow, interfaceParts.sidebar));
  const pictures = [await picture(page, 'article-with-sidebar')];

  await shadow.click(interfaceParts.closeSidebar);
  await page.mouse.move(...(await middleOfWords(page, name)));
  await shadow.waitFor(interfaceParts.hoverCard);
  console.log(`\nThe card over "${name}":\n\n${await visibleText(shadow, interfaceParts.hoverCard)}`);
  pictures.push(await picture(page, 'hover-card'));

  const coverage = await session.openExtensionPage(coveragePage);
  await coverage.waitForSelector('h1', { timeout: 10_000 });
  pictures.push(await picture(coverage, 'coverage-page'));

  console.log(`\nPictures:\n${pictures.map((path) => `  ${path}`).join('\n')}`);
  console.log(`Hosts asked for: ${session.hostsAsked().join(', ')}`);
}

function visibleText(shadow: Shadow, selector: string): Promise<string> {
  return shadow.evaluate((root, selector) => {
    const element = root.querySelector(selector);
    // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, line by line, is what is wanted here
    return element instanceof HTMLElement ? element.innerText.replace(/\n{2,}/gu, '\n') : '';
  }, selector);
}

/** Centre of the first place in the article where these words stand, in CSS pixels of the viewport. */
function middleOfWords(page: Page, words: string): Promise<[number, number]> {
  return page.evaluate((words) => {
    const article = document.querySelector('article') ?? document.body;
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(words) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + words.length);
      node.parentElement?.scrollIntoView({ block: 'center' });
      const box = range.getClientRects()[0] ?? range.getBoundingClientRect();
      return [box.x + box.width / 2, box.y + box.height / 2] as [number, number];
    }
    throw new Error(`"${words}" doesn't stand in the article`);
  }, words);
}
