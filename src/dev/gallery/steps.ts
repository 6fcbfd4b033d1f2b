import type { Page } from 'puppeteer-core';
import { interfaceParts } from '../interface-parts';
import { articles } from './hosts';
import type { Size, Stage } from './state';

// What states have in common on the way to them.

/** An article with the tab at its edge, once the tab tells what was found. */
export async function openArticle({ session, tab }: Stage, address = articles.talks): Promise<Page> {
  await tab.goto(address, { waitUntil: 'load' });
  const shadow = session.shadow(tab);
  await shadow.waitFor(`${interfaceParts.tab}, ${interfaceParts.sidebar}`, 10_000);
  // Where the state before left it open, it opens with the article.
  const isOpen = await shadow.evaluate(
    (root, sidebar) => !!root.querySelector(sidebar),
    interfaceParts.sidebar,
  );
  if (isOpen) await shadow.click(interfaceParts.closeSidebar);
  await shadow.waitFor(interfaceParts.tab, 10_000);
  await restPointer(tab);
  return tab;
}

/** An article with the sidebar open, the pointer out of the way. */
export async function openSidebar(stage: Stage, address = articles.talks): Promise<Page> {
  const page = await openArticle(stage, address);
  const shadow = stage.session.shadow(page);
  await shadow.click(interfaceParts.tab);
  await shadow.waitFor(interfaceParts.sidebar);
  await restPointer(page);
  return page;
}

/** A page of the extension's own, once it has drawn something. */
export async function openOwnPage({ session, tab }: Stage, path: string): Promise<Page> {
  await session.goToExtension(tab, path);
  await waitForPart(tab, interfaceParts.ownPage);
  return tab;
}

/** Waits until `selector` matches on a page of the extension's own. */
export async function waitForPart(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(
    (selector) => document.querySelector(selector) !== null,
    { polling: 20 },
    selector,
  );
}

/** Where the pointer colours nothing. */
export const restPointer = (page: Page): Promise<void> => page.mouse.move(2, 2);

/** Scrolls the sidebar to the section under this heading. */
export async function scrollToSection(stage: Stage, page: Page, heading: string): Promise<void> {
  await stage.session.shadow(page).evaluate(
    (root, heads, heading) => {
      const all = [...root.querySelectorAll(heads)];
      const head = all.find((one) => one.textContent?.includes(heading));
      if (!head)
        throw new Error(`No section "${heading}" among ${all.map((one) => one.textContent).join(' | ')}`);
      head.scrollIntoView({ block: 'start', behavior: 'instant' });
    },
    interfaceParts.sectionHead,
    heading,
  );
}

/** A popup has the size of what is in it; 600 px is the most that browsers give it. */
export const popupSizes: readonly Size[] = [{ width: 320, height: 600 }];

/** The popup, in a tab behind another: it speaks of the tab in front, as the toolbar's popup does. */
export async function popupOver({ session, size }: Stage, front: Page): Promise<Page> {
  const popup = await session.newPage();
  await popup.setViewport(size);
  await front.bringToFront();
  await session.goToExtension(popup, 'popup.html');
  await waitForPart(popup, interfaceParts.popupSwitch);
  await popup.bringToFront();
  return popup;
}
