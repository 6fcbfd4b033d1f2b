import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './in-both-browsers';
import { sources } from './source-documents';

const hashOf = (page: Page) => page.evaluate(() => location.hash);
const textOf = (page: Page, selector: string) =>
  page.evaluate((selector) => document.querySelector(selector)?.textContent ?? '', selector);
/** The element that has the focus: its own id, or that of the line it is in, and its text. */
const focusOn = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    return { id: focused?.id || focused?.closest('[id]')?.id || '', text: focused?.textContent ?? '' };
  });

inBothBrowsers({ turns: 1, hosts: {} }, ({ session }) => {
  async function open(hash = '#all'): Promise<Page> {
    const page = await session().openExtensionPage(`coverage.html${hash}`);
    await page.setViewport({ width: 1440, height: 900 });
    await expect.poll(() => textOf(page, 'h1')).not.toBe('');
    return page;
  }
  const go = (page: Page, hash: string) =>
    page.evaluate((hash) => {
      location.hash = hash;
    }, hash);
  const press = async (page: Page, selector: string) => {
    await page.focus(selector);
    await page.keyboard.press('Enter');
  };

  test('a line says what every outlet does, and each cell leads to the sentence it stands for', async () => {
    const page = await open();
    const heads = await page.evaluate(() =>
      [...document.querySelectorAll('.matrix .outlet')].map((head) => head.firstChild?.textContent ?? ''),
    );
    expect(heads.toSorted()).toEqual(sources.map(({ outlet }) => outlet).toSorted());
    const cells = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.matrix-outlets .cell-item')].map((link) => ({
        href: link.getAttribute('href') ?? '',
        words: link.querySelector('.cell-words')?.textContent ?? '',
      })),
    );
    expect(cells.length).toBeGreaterThan(5);
    const { href, words } = cells[0] ?? { href: '', words: '' };
    await press(page, `.matrix-outlets .cell-item[href="${href}"]`);
    await expect.poll(() => textOf(page, '#marked-statement')).toContain(words.replace(/ …$/u, ''));
    expect((await focusOn(page)).id).toBe('marked-statement');
  });

  test('going back from a sentence returns to the line it was opened from, with the focus on it', async () => {
    const page = await open();
    const row = await page.evaluate(() => document.querySelector('.matrix-parties')?.id ?? '');
    await press(page, `#${row} .cell-item`);
    await expect.poll(() => hashOf(page)).toMatch(/^#report=/u);
    await page.evaluate(() => history.back());
    await expect.poll(() => hashOf(page)).toBe(`#matrix=${row.replace(/^row-/u, '')}`);
    await expect.poll(async () => (await focusOn(page)).id).toBe(row);
    await page.evaluate(() => history.forward());
    await expect.poll(() => textOf(page, '#marked-statement')).not.toBe('');
  });

  test.each([
    ['#matrix', 'part-matrix', 'Who reports what'],
    ['#timeline', 'part-timeline', 'Timeline'],
    ['#origins', 'part-origins', 'Where it comes from'],
    ['#reports', 'part-reports', 'Reports'],
    ['#matrix=parties', 'row-parties', 'The parties differ'],
  ])('the address %s leads to its part, and the focus goes there', async (hash, id, title) => {
    const page = await open(hash);
    await expect.poll(async () => (await focusOn(page)).id).toBe(id);
    expect((await focusOn(page)).text).toContain(title);
    const top = await page.evaluate(
      (id) => document.getElementById(id)?.getBoundingClientRect().top ?? -1,
      id,
    );
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(900);
  });

  test('every line has an address of its own, which opens all its words', async () => {
    const page = await open();
    const ids = await page.evaluate(() => [...document.querySelectorAll('.matrix-row')].map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    const last = ids.at(-3) ?? '';
    await go(page, `#matrix=${last.replace(/^row-/u, '')}`);
    await expect.poll(async () => (await focusOn(page)).id).toBe(last);
    const first = ids[0]?.replace(/^row-/u, '') ?? '';
    await go(page, `#matrix=${first}`);
    await expect
      .poll(() => page.evaluate((id) => document.querySelectorAll(`#words-${id} a`).length, first))
      .toBeGreaterThan(1);
  });

  test('behind each picture stands a table with the same, each sentence a link', async () => {
    const page = await open('#timeline');
    const pictures = await page.evaluate(() =>
      [...document.querySelectorAll('.figure')].map((figure) => ({
        alt: figure.querySelector('svg[role=img] > title')?.textContent ?? '',
        desc: figure.querySelector('svg[role=img] > desc')?.textContent ?? '',
        isShown: figure.querySelector('table')?.checkVisibility() ?? true,
      })),
    );
    expect(pictures).toHaveLength(2);
    for (const { alt, desc, isShown } of pictures) {
      expect([alt === '', desc === '', isShown]).toEqual([false, false, false]);
    }
    await press(page, '.part-timeline .behind summary');
    const told = await page.evaluate(
      () => document.querySelector('.part-timeline .behind-quote')?.textContent,
    );
    expect(await page.evaluate(() => document.querySelector('.part-timeline table')?.checkVisibility())).toBe(
      true,
    );
    await press(page, '.part-timeline .behind-quote');
    await expect.poll(() => textOf(page, '#marked-statement')).toBe(told);
    await page.evaluate(() => history.back());
    await expect.poll(() => hashOf(page)).toBe('#timeline');
  });

  test('the filter leaves the lines that were asked for, and says how many', async () => {
    const page = await open();
    const lines = () => page.evaluate(() => document.querySelectorAll('.matrix-row').length);
    const groups = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.group-title')].map((one) => one.firstChild?.textContent?.trim()),
      );
    const all = await lines();
    await page.focus('.choice input');
    await page.keyboard.press('ArrowRight');
    await expect.poll(groups).toEqual(['Outlets differ', 'The parties differ']);
    const differing = await lines();
    expect(differing).toBeLessThan(all);
    await page.focus('.matrix-find input');
    await page.keyboard.type('miller');
    await expect.poll(lines).toBe(1);
    expect(await textOf(page, '.matrix-count')).toBe('1 line');
    await page.keyboard.type(' volcano');
    await expect.poll(() => textOf(page, '.matrix-nothing')).toContain('No line has these words');
  });

  test('beside a sentence stands what others say on it; a click leads there, going back returns', async () => {
    const page = await open('#report=003');
    const note = await page.evaluate(() => {
      const link = document.querySelector<HTMLAnchorElement>('.note-difference .note-other');
      return {
        href: link?.getAttribute('href') ?? '',
        words: link?.querySelector('.note-words')?.textContent ?? '',
      };
    });
    await press(page, `.note-difference .note-other[href="${note.href}"]`);
    await expect.poll(() => hashOf(page)).toBe(note.href);
    await expect
      .poll(() => textOf(page, '#marked-statement'))
      .toContain(note.words.replace(/[“”…]/gu, '').trim());
    await page.evaluate(() => history.back());
    await expect.poll(() => hashOf(page)).toMatch(/^#report=003&at=\d+$/u);
    await expect.poll(() => textOf(page, '#marked-statement')).not.toBe('');
    // Where the focus was: on the note itself.
    await expect.poll(async () => (await focusOn(page)).text).toContain(note.words);
    expect(await textOf(page, '.left-out')).toContain('What this report leaves out');
  });

  test('on a small screen the notes fold under their passage, and nothing scrolls sideways', async () => {
    const page = await open('#report=003');
    await page.setViewport({ width: 390, height: 844 });
    const open1 = () => page.evaluate(() => document.querySelectorAll('.margin-fold[open]').length);
    await expect.poll(open1).toBe(0);
    await press(page, '.margin-fold summary');
    await expect.poll(open1).toBe(1);
    for (const hash of ['#report=003', '#all']) {
      await go(page, hash);
      const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
      await expect.poll(wide, { message: hash }).toBeLessThanOrEqual(390);
    }
  });

  test('a search has an address, and going back from what it found returns to it', async () => {
    const page = await open();
    await page.focus('.search input');
    await page.keyboard.type('Macron');
    await expect.poll(() => hashOf(page)).toBe('#search=Macron');
    await expect.poll(() => textOf(page, '.result')).toContain('Macron');
    await press(page, '.result');
    await expect.poll(() => hashOf(page)).toMatch(/^#report=/u);
    await page.evaluate(() => history.back());
    await expect
      .poll(() => page.evaluate(() => document.querySelector<HTMLInputElement>('.search input')?.value))
      .toBe('Macron');
  });
});
