import { expect, test } from 'vitest';
import type { Session } from '../../src/dev/browsers/session';
import { interfaceParts } from '../../src/dev/interface-parts';
import { newsSite, type OpenArticle, openArticle, openSidebar, openWithSidebar } from './article';
import { inBothBrowsers } from './in-both-browsers';

inBothBrowsers({ turns: 1, hosts: { 'www.bbc.com': newsSite } }, ({ session, kind }) => {
  test('left open, it is open in the next article, without taking the focus; closed, it stays closed', async () => {
    await openWithSidebar(session());
    const next = await openNext(session());
    await next.shadow.waitFor(interfaceParts.sidebar);
    await expect.poll(() => marginsOf(next)).toEqual(['0px', '380px']);
    expect(await next.page.evaluate(() => document.activeElement?.localName)).toBe('body');
    await next.shadow.click(interfaceParts.closeSidebar);
    await next.shadow.waitFor(interfaceParts.tab);
    const third = await openArticle(session());
    expect(await third.shadow.evaluate((root) => root.querySelector('.sidebar'))).toBeNull();
  });

  test('on a small screen it waits to be asked, and its sheet has two sizes', async () => {
    await openWithSidebar(session());
    const page = await session().newPage();
    await page.setViewport({ width: 400, height: 800 });
    await page.goto('https://www.bbc.com/news/miami-talks');
    const small = { page, shadow: session().shadow(page) };
    await small.shadow.waitFor(interfaceParts.tab, 8_000);
    await openSidebar(small);
    const height = () =>
      small.shadow.evaluate((root) => root.querySelector<HTMLElement>('.sidebar')?.offsetHeight ?? 0);
    await expect.poll(height).toBeLessThan(500);
    await small.shadow.click('.sheet-button');
    await expect.poll(height).toBeGreaterThan(700);
  });

  test('its edge is moved by keys and by mouse, the page follows, and other tabs too', async () => {
    const other = await openWithSidebar(session());
    const article = await openNext(session());
    await article.shadow.waitFor(interfaceParts.sidebar);
    await article.shadow.evaluate((root) => root.querySelector<HTMLElement>('.resizer')?.focus());
    await article.page.keyboard.press('ArrowLeft');
    await expect.poll(() => marginsOf(article)).toEqual(['0px', '396px']);
    await expect.poll(() => marginsOf(other)).toEqual(['0px', '396px']);

    const { left } = await sidebarBox(article);
    await article.page.mouse.move(left, 300);
    await article.page.mouse.down();
    await article.page.mouse.move(left - 34, 300, { steps: 4 });
    await article.page.mouse.up();
    await expect.poll(() => marginsOf(article)).toEqual(['0px', '430px']);
    expect(await sidebarBox(article)).toEqual({ left: left - 34, width: 430 });
  });

  test('on the left it pushes from the left, in every tab at once', async () => {
    const article = await openWithSidebar(session());
    await set(session(), { side: 'left', width: 300 });
    await expect.poll(() => marginsOf(article)).toEqual(['300px', '0px']);
    expect(await sidebarBox(article)).toEqual({ left: 0, width: 300 });
    await article.shadow.click(interfaceParts.closeSidebar);
    const tab = await article.shadow.evaluate(
      (root) => root.querySelector('.tab')?.getBoundingClientRect().left,
    );
    expect(tab).toBe(0);
    await expect.poll(() => marginsOf(article)).toEqual(['0px', '0px']);
  });

  test('in the order of the article, cards stand as their sentences do', async () => {
    const article = await openWithSidebar(session());
    await set(session(), { order: 'reading' });
    const order = () =>
      article.shadow.evaluate((root) =>
        [...root.querySelectorAll<HTMLElement>('[data-section=outlets] .card')].map((card) =>
          Number(card.dataset.statement),
        ),
      );
    await expect
      .poll(async () => String(await order()))
      .toBe(String((await order()).toSorted((a, b) => a - b)));
  });

  // Firefox can't be told to show a page as it prints it.
  const inChromium: typeof test | null = kind === 'chromium' ? test : null;
  inChromium?.('nothing of it is printed, and the article has its width back', async () => {
    const { page, shadow } = await openWithSidebar(session());
    const margin = () => page.evaluate(() => getComputedStyle(document.documentElement).marginRight);
    await expect.poll(margin).toBe('380px');
    await page.emulateMediaType('print');
    const article = await page.evaluate(() => ({
      isPrint: matchMedia('print').matches,
      margin: getComputedStyle(document.documentElement).marginRight,
      underlined: ['corroborated', 'outlets-differ', 'parties-differ', 'only-here', 'name'].filter(
        (kind) =>
          getComputedStyle(document.body, `::highlight(crossread-${kind})`).textDecorationLine !== 'none',
      ),
    }));
    expect(article).toEqual({ isPrint: true, margin: '0px', underlined: [] });
    // Reaching into the closed root ends what the page was told of its medium.
    const panel = await shadow.evaluate((root) => {
      const panel = root.querySelector('.crossread');
      return [matchMedia('print').matches, panel && getComputedStyle(panel).display];
    });
    expect(panel).toEqual([true, 'none']);
  });
});

/** Another article's page, whether its sidebar opens or not. */
async function openNext(session: Session): Promise<OpenArticle> {
  const page = await session.open('https://www.bbc.com/news/miami-talks');
  return { page, shadow: session.shadow(page) };
}

/** The part of the extensions' API that is called in an extension's own page. */
declare const chrome: {
  readonly storage: {
    readonly local: {
      get(key: string): Promise<Record<string, object>>;
      set(items: object): Promise<void>;
    };
  };
};

/** As the settings page changes them. */
async function set(session: Session, change: Record<string, string | number>): Promise<void> {
  const own = await session.openExtensionPage('popup.html');
  await own.evaluate(async (change) => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...settings, ...change } });
  }, change);
  await own.close();
}

const marginsOf = ({ page }: OpenArticle) =>
  page.evaluate(() => {
    const { marginLeft, marginRight } = getComputedStyle(document.documentElement);
    return [marginLeft, marginRight];
  });

async function sidebarBox({ shadow }: OpenArticle) {
  return shadow.evaluate(async (root) => {
    const sidebar = root.querySelector('.sidebar');
    await Promise.allSettled(root.getAnimations().map((animation) => animation.finished));
    const { left, width } = sidebar?.getBoundingClientRect() ?? { left: -1, width: -1 };
    return { left: Math.round(left), width: Math.round(width) };
  });
}
