import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './in-both-browsers';
import { pressKeys } from './keys';
import { expectStops, focusComesTo, focusComesToA, focusIn, tabTo, walk } from './tab-walk';

// All coverage without a mouse: each stop has a name that says what it does, is seen and large enough, shows that it has
// the focus, in light and in dark, and comes in the order in which it is read. Whatever opens or goes, the focus is
// somewhere, and coming back it is where it was.

const SEARCH =
  'searchbox: Search headlines, outlets, people and statements Searching sends nothing anywhere.';

inBothBrowsers({ turns: 1, hosts: {} }, ({ session }) => {
  async function open(hash = '', width = 1440): Promise<Page> {
    const page = await session().openExtensionPage(`coverage.html${hash}`);
    await page.setViewport({ width, height: 900 });
    await page.waitForSelector('h1');
    await page.bringToFront();
    // What the address names has the focus first.
    if (/^#(?:matrix|origins)/u.test(hash)) await focusComesTo(page, /^W/u);
    return page;
  }
  /** As the browser's own key does, which no driver can press. */
  const goBack = (page: Page) => page.evaluate(() => history.back());

  test('the overview is walked in some twenty stops: the matrix is one of them', async () => {
    await expectStops(session(), await open(), [
      'link: Skip to who reports what',
      SEARCH,
      expect.stringMatching(/^link: Outlets differ on \d+ points$/u),
      expect.stringMatching(/^link: The parties differ on \d+ points$/u),
      expect.stringMatching(/^link: \d+ facts are reported by several outlets$/u),
      expect.stringMatching(/^link: \d+ facts are reported by one outlet only$/u),
      expect.stringMatching(/^link: \d+ outlets carry one text$/u),
      'link: Who reports what',
      'link: Timeline',
      'link: Origins',
      'link: Reports',
      'radio: Everything',
      'searchbox: Only lines with these words',
      expect.stringMatching(/^rowheader: Outlets differ \d+$/u),
      'summary: Show as a table (Timeline of 19 – 22 December 2025)',
      'summary: Show as a table (Who was named as a source, and by which outlets)',
      ...Array(5).fill(expect.stringMatching(/^link: .+ · 22 December 2025$/u)),
    ]);
  });

  test('the first stop skips to the matrix; Esc empties the search; going back from a result returns to it', async () => {
    const page = await open();
    await pressKeys(page, 'Tab');
    expect(await focusIn(page)).toMatchObject({ name: 'Skip to who reports what', faults: [] });
    await pressKeys(page, 'Enter');
    await focusComesToA(page, /^h2$/u);
    await pressKeys(page, 'Tab');
    expect(await focusIn(page)).toMatchObject({ name: 'Everything', role: 'radio' });
    await tabTo(page, /^Search headlines/u, 'Shift+Tab');
    await page.keyboard.type('Macron');
    await page.waitForSelector('.result');
    await pressKeys(page, 'Escape');
    await page.waitForSelector('.matrix');
    expect((await focusIn(page)).name).toMatch(/^Search headlines/u);
    await page.keyboard.type('Macron');
    await page.waitForSelector('.result');
    await pressKeys(page, 'Tab', 'Tab');
    const result = await focusIn(page);
    expect(result).toMatchObject({ name: expect.stringContaining('Macron'), faults: [] });
    await pressKeys(page, 'Enter');
    await focusComesToA(page, /^(mark|h1)$/u);
    await goBack(page);
    await focusComesTo(page, result.name);
  });

  test('arrow keys lead through the matrix, cell by cell, each of them seen; Tab leaves it', async () => {
    // Narrow, so that it scrolls sideways under the statements.
    const page = await open('#matrix', 900);
    const at = async (...keys: readonly string[]) => {
      await pressKeys(page, ...keys);
      const { name, role, faults } = await focusIn(page);
      expect(faults, name).toEqual([]);
      return `${role}: ${name}`;
    };
    await tabTo(page, /^Outlets differ \d+$/u);
    const line = await at('ArrowDown');
    expect(line).toMatch(/^th: Outlets differ on who the US special envoy is/u);
    expect(await at('ArrowRight')).toBe('button: All words');
    expect(await at('ArrowRight')).toMatch(/^a: The Badely: differs: /u);
    expect(await at('ArrowRight')).toMatch(/^a: PRISM News: differs: /u);
    // Up and down in the same outlet's column, past the heading of a group, and to a cell that says nothing.
    const below = await at('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(below).toBe('td: not in this report, as far as found');
    expect(await at('ArrowDown', 'ArrowDown')).toMatch(/^a: PRISM News: differs: productive/u);
    expect(await at('End')).toMatch(/^a: Archyde: differs: /u);
    for (const column of ['Archyde', 'Global Pulse Online', 'Global Pulse Online', 'RNA Media', 'PRISM News'])
      expect(await at('ArrowLeft')).toContain(`a: ${column}: differs: `);
    expect(await at('Home')).toMatch(/^th: The parties differ on the talks/u);
    expect(await at('Control+End')).toMatch(/^td: /u);
    expect(await at('Control+Home', 'ArrowUp', 'ArrowLeft')).toMatch(/^th: Outlets differ \d+$/u);
    expect(await at('ArrowDown')).toBe(line);
    expect(await at('Tab')).toMatch(/^summary: Show as a table/u);
    expect(await at('Shift+Tab')).toBe(line);
  });

  test('a cell opens its report at the very sentence, and going back returns to the cell', async () => {
    const page = await open('#matrix');
    await tabTo(page, /^Outlets differ \d+$/u);
    await pressKeys(page, 'ArrowDown', 'End');
    const cell = await focusIn(page);
    expect(cell.name).toBe('Archyde: differs: U.S.Special Envoy for Ukraine (John K. Miller)');
    await pressKeys(page, 'Enter');
    await focusComesToA(page, /^mark$/u);
    expect((await focusIn(page)).name).toContain('U.S.Special Envoy for Ukraine (John K. Miller');
    await goBack(page);
    await focusComesTo(page, cell.name);
    expect((await focusIn(page)).faults).toEqual([]);
  });

  test('all words of a line are opened, read, followed and come back to; the rest of the lines is shown', async () => {
    const page = await open('#matrix');
    await tabTo(page, /^Outlets differ \d+$/u);
    await pressKeys(page, 'ArrowDown', 'ArrowRight', 'Enter');
    expect((await focusIn(page)).name).toBe('All words');
    await pressKeys(page, 'ArrowDown', 'End');
    const quotation = await focusIn(page);
    expect(quotation).toMatchObject({ name: expect.stringContaining('John K. Miller'), faults: [] });
    await pressKeys(page, 'Enter');
    await focusComesToA(page, /^mark$/u);
    await goBack(page);
    await focusComesTo(page, quotation.name);
    for (let line = 0; line < 40 && !/^Show all/u.test((await focusIn(page)).name); line += 1)
      await pressKeys(page, 'ArrowDown');
    await pressKeys(page, 'Enter');
    // The button is gone; the first line that it brought has the focus.
    await focusComesToA(page, /^th$/u);
    expect((await focusIn(page)).faults).toEqual([]);
  });

  test('the table behind a picture is opened and read, and a part is gone to as often as one likes', async () => {
    const page = await open('#origins');
    await tabTo(page, /^Show as a table \(Who/u);
    await pressKeys(page, 'Enter', 'Tab');
    // It may scroll sideways.
    expect(await focusIn(page)).toMatchObject({
      name: expect.stringMatching(/^Who was named/u),
      role: 'section',
      faults: [],
    });
    await pressKeys(page, 'Tab');
    const origin = await focusIn(page);
    expect(origin).toMatchObject({ role: 'a', faults: [] });
    await pressKeys(page, 'Enter');
    await focusComesToA(page, /^th$/u);
    await goBack(page);
    await focusComesTo(page, origin.name);
    for (let time = 0; time < 2; time += 1) {
      await tabTo(page, /^Timeline$/u, 'Shift+Tab');
      await pressKeys(page, 'Enter');
      await focusComesToA(page, /^h2$/u);
    }
  });

  test('a report is walked passage by passage, its notes beside it', async () => {
    const { stops, faults } = await walk(session(), await open('#report=003'));
    const outlet = '(The Badely|PRISM News|RNA Media|Archyde)';
    const kinds = [
      `link: ${outlet} “.+”`,
      `link: also ${outlet}`,
      'summary: Also in .+',
      `link: ${outlet} .{40,}`,
    ];
    expect(stops.slice(0, 3)).toEqual([
      'link: Skip to the report',
      'link: All coverage',
      'link: Open at wp.globalpulseonline.com',
    ]);
    const note = new RegExp(`^(${kinds.join('|')})$`, 'u');
    expect(stops.slice(3, -1).filter((stop) => !note.test(stop))).toEqual([]);
    expect(stops.at(-1)).toBe('summary: The document as stored, unformatted');
    expect(faults).toEqual([]);
  });

  test('a note leads to the other report’s sentence, and back to the note; the first stop skips to the text', async () => {
    const page = await open('#report=003');
    await tabTo(page, /^Also in /u);
    await pressKeys(page, 'Enter', 'Tab');
    const note = await focusIn(page);
    expect(note).toMatchObject({ role: 'a', name: expect.stringContaining('“'), faults: [] });
    await pressKeys(page, 'Enter');
    await focusComesToA(page, /^mark$/u);
    await goBack(page);
    await focusComesTo(page, note.name);
    await tabTo(page, /^Skip to the report$/u, 'Shift+Tab');
    await pressKeys(page, 'Enter');
    await focusComesToA(page, /^(mark|h1)$/u);
  });
});
