import { expect, test } from 'vitest';
import type { Shadow } from '../../src/dev/browsers/session';
import { centreOfWords } from '../../src/dev/browsers/words-on-page';
import { interfaceParts } from '../../src/dev/interface-parts';
import { newsSite, openArticle, openSidebar, pause, waitForRoom } from './article';
import { inBothBrowsers } from './in-both-browsers';

const name = 'Rustem Umerov';
/** In ms: how long the pointer dwells on a name before its card opens, and the grace after it has left. */
const dwell = 500;
const grace = 300;

inBothBrowsers({ turns: 1, hosts: { 'www.bbc.com': newsSite } }, ({ session }) => {
  test('a card opens over a name only after half a second of dwelling, and stays while the pointer is on it', async () => {
    const { page, shadow } = await openArticle(session());
    const middle = await centreOfWords(page, name);
    const opened = dwellUntilOpen(shadow);
    await page.mouse.move(...middle);
    expect(await opened).toBeGreaterThanOrEqual(dwell - 1);

    const card = await cardOf(shadow);
    expect(card.name).toBe(name);
    expect(card.role).toBe("Secretary of Ukraine's National Security and Defence Council");
    expect(card.text.length).toBeLessThanOrEqual(525);
    expect(card.width).toBe(320);

    await shadow.hover(`${interfaceParts.hoverCard} .hover-name`);
    await pause(grace * 2);
    expect((await cardOf(shadow)).name).toBe(name);
    await page.keyboard.press('Escape');
    expect(await isOpen(shadow)).toBe(false);
  });

  test('a pointer that only passes over a name opens nothing; one that leaves the card closes it', async () => {
    const { page, shadow } = await openArticle(session());
    const [x, y] = await centreOfWords(page, name);
    await page.mouse.move(x, y);
    await page.mouse.move(5, y);
    await pause(dwell + 200);
    expect(await isOpen(shadow)).toBe(false);
    await page.mouse.move(x, y);
    await shadow.waitFor(interfaceParts.hoverCard);
    await page.mouse.move(5, 5);
    await pause(grace + 200);
    expect(await isOpen(shadow)).toBe(false);
  });

  test.each([
    ['a document', '28-point US peace plan', '28-point plan', 'Draft of 28 points'],
    ['a body', 'the Kremlin', 'Kremlin', 'Seat of the President of Russia'],
    ['a meeting', 'meetings in Florida', 'Miami talks', 'Miami, 19 – 21 December 2025'],
  ])('%s has a card too', async (_, words, title, about) => {
    const { page, shadow } = await openArticle(session());
    await page.mouse.move(...(await centreOfWords(page, words)));
    await shadow.waitFor(interfaceParts.hoverCard);
    const card = await cardOf(shadow);
    expect(card.name).toBe(title);
    expect(card.role.startsWith(about)).toBe(true);
    expect(card.text.length).toBeLessThanOrEqual(525);
  });

  test("each line leads to its sentence: another outlet's words to the report", async () => {
    const { page, shadow } = await openArticle(session());
    await page.mouse.move(...(await centreOfWords(page, name)));
    await shadow.waitFor(interfaceParts.hoverCard);
    const report = await session().newExtensionTab(() =>
      shadow.click(`${interfaceParts.hoverCard} .hover-said .hover-words`),
    );
    expect(await report.evaluate(() => location.pathname)).toBe('/coverage.html');
  });

  test('at the edge of a narrow window a card stays within it, beside its name and not over it', async () => {
    const { page, shadow } = await openArticle(session());
    await page.setViewport({ width: 390, height: 844 });
    const [x, y] = await centreOfWords(page, 'Vladimir Putin');
    await page.mouse.move(x, y);
    await shadow.waitFor(interfaceParts.hoverCard);
    const { left, right, top, bottom, width } = await boxOf(shadow);
    expect(left).toBeGreaterThanOrEqual(8);
    expect(right).toBeLessThanOrEqual(width - 8);
    expect(y < top || y > bottom).toBe(true);
  });

  test('Esc closes a card first, then the sidebar', async () => {
    const { page, shadow } = await openArticle(session());
    await openSidebar({ page, shadow });
    await waitForRoom(page);
    await page.mouse.move(...(await centreOfWords(page, name)));
    await shadow.waitFor(interfaceParts.hoverCard);
    await page.keyboard.press('Escape');
    expect(await isOpen(shadow)).toBe(false);
    expect(await has(shadow, interfaceParts.sidebar)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await has(shadow, interfaceParts.sidebar)).toBe(false);
  });

  test('a tap on a name opens a sheet that leaves the page to be read; its button closes it', async () => {
    const { page, shadow } = await openArticle(session());
    await page.setViewport({ width: 390, height: 844 });
    await page.touchscreen.tap(...(await centreOfWords(page, name)));
    await shadow.waitFor('.hover-sheet');
    expect((await cardOf(shadow)).name).toBe(name);
    const { left, right, top, bottom, width, height } = await boxOf(shadow);
    expect([left, right, bottom]).toEqual([0, width, height]);
    expect(top).toBeGreaterThanOrEqual(height * 0.4);
    // Nothing of ours lies over the text above the sheet.
    const over = await page.evaluate(
      (y) => document.elementFromPoint(100, y)?.tagName.toLowerCase(),
      top - 20,
    );
    expect(over).not.toBe('crossread-root');

    await pause(grace * 2);
    const [x, y] = await shadow.evaluate((root) => {
      const box = root.querySelector('.hover-sheet .close')?.getBoundingClientRect();
      return box ? [box.x + box.width / 2, box.y + box.height / 2] : [0, 0];
    });
    await page.touchscreen.tap(x ?? 0, y ?? 0);
    await pause(100);
    expect(await isOpen(shadow)).toBe(false);
  });

  test("a tap on the page's own link is not ours", async () => {
    const { page, shadow } = await openArticle(session());
    const middle = await page.evaluate((words) => {
      const name = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
        node.textContent?.includes(words) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
      );
      const paragraph = name.nextNode()?.parentElement;
      const link = document.createElement('a');
      link.href = '#elsewhere';
      link.append('the plan');
      paragraph?.prepend(link);
      link.scrollIntoView({ block: 'center' });
      const box = link.getBoundingClientRect();
      return [box.x + box.width / 2, box.y + box.height / 2] as const;
    }, name);
    await page.touchscreen.tap(...middle);
    await pause(200);
    expect(await page.evaluate(() => location.hash)).toBe('#elsewhere');
    expect(await isOpen(shadow)).toBe(false);
  });

  test('by keyboard: from the tab through the list of people to a card and back', async () => {
    const { page, shadow } = await openArticle(session());
    await openSidebar({ page, shadow });
    expect(await focused(shadow)).toBe('sidebar-title');
    for (let stops = 0; (await focused(shadow)) !== 'person' && stops < 150; stops += 1) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('ArrowDown');
    const person = await focusedText(shadow);
    await page.keyboard.press('Enter');
    await shadow.waitFor(interfaceParts.hoverCard);
    expect(person).toContain((await cardOf(shadow)).name);
    expect(await focused(shadow)).toBe('hover-card');

    await page.keyboard.press('Escape');
    expect(await isOpen(shadow)).toBe(false);
    expect(await focused(shadow)).toBe('person');
    expect(await focusedText(shadow)).toBe(person);
    await page.keyboard.press('Escape');
    expect(await focused(shadow)).toBe('tab');
    await page.keyboard.press('Enter');
    await shadow.waitFor(interfaceParts.sidebar);
  });

  test('the shortcut opens the sidebar and closes it again', async () => {
    const { shadow } = await openArticle(session());
    const own = await session().openExtensionPage('popup.html');
    // No test can press a browser's own shortcut; this is the message that the background sends for it.
    const toggle = () =>
      own.evaluate(async () => {
        const tabs = await chrome.tabs.query({ url: 'https://www.bbc.com/*' });
        for (const { id } of tabs)
          if (id !== undefined) await chrome.tabs.sendMessage(id, { kind: 'toggle' });
      });
    await toggle();
    await shadow.waitFor(interfaceParts.sidebar);
    await toggle();
    await shadow.waitFor(interfaceParts.tab);
    expect(
      await shadow.evaluate((root, sidebar) => root.querySelector(sidebar), interfaceParts.sidebar),
    ).toBeNull();
  });
});

/** The part of the extensions' API that is called in an extension's own page. */
declare const chrome: {
  readonly tabs: {
    query(about: { url: string }): Promise<readonly { readonly id?: number }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
};

/** Time from the pointer's last movement to the moment the card is there, in ms, taken in the page itself. */
function dwellUntilOpen(shadow: Shadow): Promise<number> {
  return shadow.evaluate(
    (root, card) =>
      new Promise<number>((done) => {
        let moved = 0;
        document.addEventListener('pointermove', () => {
          moved = performance.now();
        });
        new MutationObserver(() => root.querySelector(card) && done(performance.now() - moved)).observe(
          root,
          {
            childList: true,
            subtree: true,
          },
        );
        setTimeout(() => done(-1), 5_000);
      }),
    interfaceParts.hoverCard,
  );
}

const has = (shadow: Shadow, selector: string) =>
  shadow.evaluate((root, part) => root.querySelector(part) !== null, selector);

const isOpen = (shadow: Shadow) => has(shadow, interfaceParts.hoverCard);

/** Where the card stands once it holds still, in a window of this size. */
function boxOf(shadow: Shadow) {
  return shadow.evaluate(async (root, selector) => {
    await Promise.allSettled(root.getAnimations().map((animation) => animation.finished));
    const box = root.querySelector(selector)?.getBoundingClientRect();
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const { left = 0, right = 0, top = 0, bottom = 0 } = box ?? {};
    return { left, right, top, bottom, width, height: Math.max(height, innerHeight) };
  }, interfaceParts.hoverCard);
}

function cardOf(shadow: Shadow) {
  return shadow.evaluate((root, selector) => {
    const card = root.querySelector(selector);
    const text = (part: string) => card?.querySelector(part)?.textContent ?? '';
    return {
      name: text('.hover-name'),
      role: text('.hover-role'),
      text: card?.textContent ?? '',
      width: card?.getBoundingClientRect().width ?? 0,
    };
  }, interfaceParts.hoverCard);
}

/** First class of what has the focus within Crossread. */
const focused = (shadow: Shadow) => shadow.evaluate((root) => root.activeElement?.classList[0] ?? null);
const focusedText = (shadow: Shadow) => shadow.evaluate((root) => root.activeElement?.textContent ?? '');
