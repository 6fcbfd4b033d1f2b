import { expect, test } from 'vitest';
import { interfaceParts } from '../../src/dev/interface-parts';
import { pause, waitForNoTraces } from './article';
import { inBothBrowsers } from './in-both-browsers';
import { marksIn } from './page-contents';
import { typesSite } from './page-types';

const at = (name: string) => `https://www.bbc.com/news/${name}`;

/** As Firefox 140 comes. No switch takes the Navigation API from Chromium, which has had it since version 102. */
const tuning = { firefoxPreferences: { 'dom.navigation.webidl.enabled': false } };

inBothBrowsers(
  { hosts: { 'www.bbc.com': typesSite }, tuning, kinds: ['firefox'], turns: 1 },
  ({ session }) => {
    test('a site that never loads again is followed: to an article, away from it, and back', async () => {
      const page = await session().open(at('front-page'));
      const shadow = session().shadow(page);
      expect(await page.evaluate(() => 'navigation' in globalThis)).toBe(false);
      await page.click('a[data-inside]');
      await shadow.waitFor(interfaceParts.tab, 8_000);
      await expect.poll(() => marksIn(page)).toContain('outlets-differ: on 22 December 2025');

      await page.evaluate(() => history.back());
      await waitForNoTraces(page);
      // The reader that has left looks once more, a second later: from then on only the look at the address is left.
      await pause(1_500);
      await page.evaluate(() => history.forward());
      await shadow.waitFor(interfaceParts.tab, 8_000);
    });
  },
);
