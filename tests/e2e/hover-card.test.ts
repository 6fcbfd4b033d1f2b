import { expect, test } from 'vitest';
import type { Shadow } from '../../src/dev/browsers/session';
import { centreOfWords } from '../../src/dev/browsers/words-on-page';
import { interfaceParts } from '../../src/dev/interface-parts';
import { newsSite, openArticle, openSidebar, pause } from './article';
import { inBothBrowsers } from './in-both-browsers';

const name = 'Rustem Umerov';
/** In ms: how long the pointer dwells on a name before its card opens, and the grace after it has left. */
const dwell = 500;
const grace = 300;

inBothBrowsers({ hosts: { 'www.bbc.com': newsSite } }, ({ session }) => {
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
    await page.mouse.move(x, y + 200);
    await pause(dwell + 200);
    expect(await isOpen(shadow)).toBe(false);
    await page.mouse.move(x, y);
    await shadow.waitFor(interfaceParts.hoverCard);
    await page.mouse.move(5, 5);
    await pause(grace + 200);
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

const isOpen = (shadow: Shadow) =>
  shadow.evaluate((root, card) => root.querySelector(card) !== null, interfaceParts.hoverCard);

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
