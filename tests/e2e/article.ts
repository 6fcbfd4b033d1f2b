import type { Page } from 'puppeteer-core';
import { folderSite, html, type Site } from '../../src/dev/browsers/news-host';
import type { Session, Shadow } from '../../src/dev/browsers/session';
import { interfaceParts } from '../../src/dev/interface-parts';

/** An article that was opened in a browser, and the inside of what Crossread put beside it. */
export interface OpenArticle {
  readonly page: Page;
  readonly shadow: Shadow;
}

/** The sites of these tests answer with pages of tests/e2e/pages; the path of the one on the talks: */
export const talksPath = '/news/miami-talks';
export const talksAddress = `https://www.bbc.com${talksPath}`;
export const newsSite: Site = folderSite('tests/e2e/pages');

/** The talks article as served, for sites that change something about it. */
export function talksHtml(): string {
  const answer = newsSite(talksPath);
  if (!answer) throw new Error('The talks article is gone from tests/e2e/pages');
  return String(answer.body);
}

/** A site of a few pages by path. */
export function siteOf(pages: Readonly<Record<string, string>>): Site {
  const byPath = new Map(Object.entries(pages));
  return (path) => {
    const body = byPath.get(path);
    return body === undefined ? newsSite(path) : html(body);
  };
}

/** Opens an article and waits until its tab tells the counts; a sidebar that an earlier test left open is closed. */
export async function openArticle(session: Session, address = talksAddress): Promise<OpenArticle> {
  const page = await session.open(address);
  const shadow = session.shadow(page);
  await shadow.waitFor(`${interfaceParts.tab}, ${interfaceParts.sidebar}`, 8_000);
  const isOpen = await shadow.evaluate(
    (root, open) => root.querySelector(open) !== null,
    interfaceParts.sidebar,
  );
  if (isOpen) await shadow.click(interfaceParts.closeSidebar);
  await shadow.waitFor(interfaceParts.tab);
  return { page, shadow };
}

export async function openSidebar({ shadow }: OpenArticle): Promise<void> {
  await shadow.click(interfaceParts.tab);
  await shadow.waitFor(interfaceParts.sidebar);
}

/** Waits until the page has made room for the sidebar: before that its words don't stand where they will. */
export const waitForRoom = (page: Page) =>
  page.waitForFunction(() => getComputedStyle(document.documentElement).marginRight !== '0px', {
    polling: 20,
  });

/** Opens an article with the sidebar beside it. */
export async function openWithSidebar(session: Session, address = talksAddress): Promise<OpenArticle> {
  const article = await openArticle(session, address);
  await openSidebar(article);
  return article;
}

/** What Crossread has left in a page: elements of its own, and marks in the text. */
export const tracesIn = (page: Page) =>
  page.evaluate(() => ({
    elements: document.querySelectorAll('crossread-root').length,
    highlights: CSS.highlights.size,
  }));

export const noTraces = { elements: 0, highlights: 0 };

/** Waits until a page is free of Crossread. */
export const waitForNoTraces = (page: Page) =>
  page.waitForFunction(() => !document.querySelector('crossread-root') && CSS.highlights.size === 0, {
    timeout: 5_000,
    polling: 50,
  });

export const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
