import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Session, Shadow } from './browsers/session';
import { centreOfWords } from './browsers/words-on-page';
import { interfaceParts } from './interface-parts';

/** A name that the article mentions in its body. */
const name = 'Rustem Umerov';

/** In ms: longer than the sidebar's sliding in and the card's fading in. */
const settled = 400;

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Walks the reader's way without a window: prints what the sidebar says, and puts three pictures into `folder`. */
export async function showHeadless(session: Session, address: string, folder: string): Promise<void> {
  const pictures: string[] = [];
  const picture = async (page: Page, title: string) => {
    await pause(settled);
    const path = join(folder, `${title}.png`) as `${string}.png`;
    await page.screenshot({ path });
    pictures.push(path);
  };
  const page = await session.open(address);
  const shadow = session.shadow(page);

  await shadow.waitFor(interfaceParts.tab, 15_000);
  await shadow.click(interfaceParts.tab);
  await shadow.waitFor(interfaceParts.sidebar);
  // Away from the sidebar, where the pointer would colour what is under it.
  await page.mouse.move(2, 2);
  console.log(`\nThe sidebar beside ${address}:\n`);
  console.log(await visibleText(shadow, interfaceParts.sidebar));
  await picture(page, 'article-with-sidebar');

  await shadow.click(interfaceParts.closeSidebar);
  await page.mouse.move(...(await centreOfWords(page, name)));
  await shadow.waitFor(interfaceParts.hoverCard);
  console.log(`\nThe card over "${name}":\n\n${await visibleText(shadow, interfaceParts.hoverCard)}`);
  await picture(page, 'hover-card');

  await page.mouse.move(2, 2);
  await shadow.click(interfaceParts.tab);
  const coverage = await session.newExtensionTab(() => shadow.click(interfaceParts.reportQuotation));
  await picture(coverage, 'coverage-page');

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
