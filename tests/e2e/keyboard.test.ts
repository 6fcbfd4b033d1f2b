import { expect, test } from 'vitest';
import { interfaceParts } from '../../src/dev/interface-parts';
import { newsSite, type OpenArticle, openArticle } from './article';
import { inBothBrowsers } from './in-both-browsers';
import { pressKeys } from './keys';
import { type Stop, stopIn } from './stop';

// The reader's way without a mouse: each stop has a name that says what it does, and none is where it can't be seen.
inBothBrowsers({ turns: 1, hosts: { 'www.bbc.com': newsSite } }, ({ session }) => {
  test('the tab is the last stop of the page; Enter opens the sidebar, Esc closes it, and the focus comes back', async () => {
    const article = await openArticle(session());
    const tab = await tabTo(article, /: open Crossread$/u);
    expect(tab.role).toBe('button');
    await press(article, 'Enter');
    expect(await focused(article)).toMatchObject({ name: 'Crossread', role: 'h2' });
    await press(article, 'Escape');
    expect((await focused(article)).name).toBe(tab.name);
  });

  test('every stop of the sidebar has a name, can be seen, and is passed in the order in which it is read', async () => {
    const article = await opened(session());
    const stops = [];
    for (let i = 0; i < 200; i += 1) {
      await press(article, 'Tab');
      const stop = await focused(article);
      if (stop.name === '' && stop.role === '') break;
      stops.push(stop);
      if (stop.role === 'separator') break;
    }
    expect(stops.slice(0, 3).map(({ name }) => name)).toEqual([
      'Filter and order',
      'Close Crossread',
      expect.stringMatching(/^Outlets \d+$/u),
    ]);
    const last = stops.slice(-5).map(({ name }) => name);
    expect(last).toEqual([
      expect.stringContaining('22 December 2025'),
      'All coverage of the talks',
      'Copy or save all',
      'Hide Crossread',
      'Width of the sidebar',
    ]);
    expect(stops.filter(({ name }) => name.trim() === '')).toEqual([]);
    // The edge may be narrow: no other target comes near it (WCAG 2.5.8, spacing).
    const faulty = stops.filter(({ role }) => role !== 'separator');
    expect(faulty.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`))).toEqual([]);
  });

  test('from section to section by arrow keys, and to its heading by Enter', async () => {
    const article = await opened(session());
    await tabTo(article, /^Outlets \d/u);
    await press(article, 'ArrowRight', 'ArrowRight');
    expect((await focused(article)).name).toMatch(/^Corroborated \d+$/u);
    await press(article, 'Enter');
    expect(await focused(article)).toMatchObject({
      name: expect.stringMatching(/^Corroborated \d+$/u),
      faults: [],
    });
  });

  test('from card to text and back: the focus stays on the card, the page scrolls to the sentence', async () => {
    const article = await opened(session());
    await tabTo(article, /^Corroborated \d|^Outlets \d/u);
    await press(article, 'Enter');
    const quotation = await tabTo(article, /^(?!More on this finding)/u);
    expect(quotation.hint).toBe('Show in the article');
    await press(article, 'Enter');
    await article.page.waitForFunction(() => CSS.highlights.has('crossread-flash'), { polling: 20 });
    expect((await focused(article)).name).toBe(quotation.name);
  });

  test('a finding is hidden and taken back from its menu, and the focus is never lost', async () => {
    const article = await opened(session());
    await tabTo(article, /^More on this finding$/u);
    await press(article, 'Enter');
    expect(await focused(article)).toMatchObject({ name: 'Copy as Markdown', role: 'menuitem' });
    await press(article, 'Escape');
    expect((await focused(article)).name).toBe('More on this finding');
    await press(article, 'Enter', 'End', 'Enter');
    await expect.poll(async () => (await focused(article)).name, { timeout: 5_000 }).toBe('Undo');
    await press(article, 'Enter');
    await expect.poll(async () => (await focused(article)).role, { timeout: 5_000 }).toBe('article');
  });

  test('a name’s card opens from the list and closes first; then the filter is cleared; then the sidebar closes', async () => {
    const article = await opened(session());
    await tabTo(article, /^Filter and order$/u);
    await press(article, 'Enter');
    expect(await focused(article)).toMatchObject({
      name: 'Filter by a word, an outlet or a name',
      role: 'searchbox',
    });
    await article.page.keyboard.type('Witkoff');
    const name = await tabTo(article, /^Steve Witkoff US special envoy$/u);
    await press(article, 'Enter');
    await article.shadow.waitFor(interfaceParts.hoverCard);
    await press(article, 'Escape');
    expect((await focused(article)).name).toBe(name.name);
    const filter = () =>
      article.shadow.evaluate((root) => root.querySelector('.filter')?.textContent ?? null);
    expect(await filter()).toBe('Witkoff');
    await press(article, 'Escape');
    expect(await filter()).toBe('');
    expect((await focused(article)).name).toBe(name.name);
    await press(article, 'Escape');
    expect((await focused(article)).name).toMatch(/: open Crossread$/u);
  });

  test('order and width are chosen by keys', async () => {
    const article = await opened(session());
    await tabTo(article, /^Filter and order$/u);
    await press(article, 'Enter');
    const order = await tabTo(article, /^As in the article$/u);
    expect(order.pressed).toBe('false');
    await press(article, 'Enter');
    await expect.poll(async () => (await focused(article)).pressed, { timeout: 5_000 }).toBe('true');
    await press(article, 'Shift+Tab', 'Shift+Tab');
    const edge = await tabTo(article, /^Width of the sidebar$/u);
    expect([edge.role, edge.value]).toEqual(['separator', '380']);
    await press(article, 'ArrowLeft', 'ArrowLeft');
    await expect.poll(async () => (await focused(article)).value, { timeout: 5_000 }).toBe('412');
  });
});

/** An article with the sidebar opened by keys, the focus on its heading. */
async function opened(session: Parameters<typeof openArticle>[0]): Promise<OpenArticle> {
  const article = await openArticle(session);
  await tabTo(article, /: open Crossread$/u);
  await press(article, 'Enter');
  await article.shadow.waitFor(interfaceParts.sidebar);
  return article;
}

const press = ({ page }: OpenArticle, ...keys: readonly string[]) => pressKeys(page, ...keys);

/** Presses Tab until the focus is on something of ours with such a name. */
async function tabTo(article: OpenArticle, name: RegExp) {
  for (let i = 0; i < 200; i += 1) {
    await press(article, 'Tab');
    const stop = await focused(article);
    if (stop.role !== '' && name.test(stop.name)) return stop;
  }
  throw new Error(`No stop is called ${name}`);
}

/** What has the focus inside the closed root: nameless and without a role where nothing has. */
const focused = ({ shadow }: OpenArticle) => shadow.call<Stop>(`${stopIn}`);
