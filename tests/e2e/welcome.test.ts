import { expect, test } from 'vitest';
import { interfaceParts } from '../../src/dev/interface-parts';
import { inBothBrowsers } from './in-both-browsers';
import { pressKeys } from './keys';
import { expectStops, tabTo } from './tab-walk';
import { textOf } from './toolbar';

// No host at all: the first run needs none.
inBothBrowsers({ turns: 1, hosts: {} }, ({ session }) => {
  test('the first page opens by itself after installing', () => {
    expect(session().firstRun).toBe(true);
  });

  test('the first page says what will happen, and its example has the tab, the marks and the sidebar', async () => {
    const welcome = await session().openExtensionPage('welcome.html');
    await welcome.waitForSelector('h1');
    const says = await textOf(welcome);
    for (const words of [
      'Nothing leaves your machine.',
      'No tracking.',
      "The publisher's page stays as it is.",
    ])
      expect(says).toContain(words);
    expect(says).toContain('Your browser lets Crossread look at these sites.');
    expect(says).toMatch(/The \d{3} news sites that Crossread lists/u);

    await welcome.bringToFront();
    await expectStops(session(), welcome, [
      'button: Try it on an example',
      expect.stringMatching(/^summary: The \d{3} news sites that Crossread lists$/u),
      'button: Settings',
    ]);
    // Walked back to the top.
    const example = await session().newExtensionTab(() => pressKeys(welcome, 'Enter'));
    const shadow = session().shadow(example);
    await shadow.waitFor(interfaceParts.tab, 8_000);
    expect(await example.evaluate(() => CSS.highlights.size)).toBeGreaterThan(2);
    await shadow.click(interfaceParts.tab);
    await shadow.waitFor(interfaceParts.sidebar);
    const sidebar = await shadow.evaluate(
      (root, sidebar) => root.querySelector(sidebar)?.textContent ?? '',
      interfaceParts.sidebar,
    );
    for (const words of [
      '22-point plan',
      '20-point plan',
      'three piers',
      'two piers',
      '80 billion euros',
      '90 billion euros',
    ])
      expect(sidebar).toContain(words);
  });

  test('from its end the settings open, from the settings the first page again', async () => {
    const welcome = await session().openExtensionPage('welcome.html');
    await welcome.waitForSelector('h1');
    await welcome.bringToFront();
    await tabTo(welcome, /^Settings$/u);
    const settings = await session().newExtensionTab(() => pressKeys(welcome, 'Enter'));
    await tabTo(settings, /^What Crossread does, and an example$/u);
    const again = await session().newExtensionTab(() => pressKeys(settings, 'Enter'));
    expect((await tabTo(again, /^Try it on an example$/u)).faults).toEqual([]);
  });
});
