import { expect, test } from 'vitest';
import { type SiteBrowser, syncAddedSites } from '../../../src/extension/added-sites';
import { listedMatches, matchOf, siteOfMatch } from '../../../src/extension/site-matches';

const LISTED = ['*://*.bbc.com/*', '*://*.tass.com/*'];

/** A browser that has granted these origins, and remembers which gate is registered. */
function browserWith(origins: readonly string[]) {
  let gates: readonly { readonly id: string; readonly matches: readonly string[] }[] = [];
  const granted = { origins };
  const browser: SiteBrowser = {
    permissions: { getAll: async () => granted },
    scripting: {
      getRegisteredContentScripts: async () => gates,
      registerContentScripts: async (scripts) => {
        if (gates.length > 0) throw new Error('Duplicate script ID');
        gates = scripts;
      },
      updateContentScripts: async (scripts) => {
        if (gates.length === 0) throw new Error('No such script');
        gates = scripts;
      },
      unregisterContentScripts: async () => {
        gates = [];
      },
    },
  };
  return { browser, granted, matches: () => gates.map((gate) => gate.matches) };
}

test('the gate follows what was granted: added, another added, removed', async () => {
  const { browser, granted, matches } = browserWith(LISTED);
  const sync = () => syncAddedSites(browser, LISTED);
  await sync();
  expect(matches()).toEqual([]);
  for (const [added, expected] of [
    [['*://*.b.example/*'], [['*://*.b.example/*']]],
    [['*://*.b.example/*', '*://*.a.example/*'], [['*://*.a.example/*', '*://*.b.example/*']]],
    [['*://*.a.example/*'], [['*://*.a.example/*']]],
    [[], []],
  ] as const) {
    granted.origins = [...LISTED, ...added];
    await sync();
    expect(matches()).toEqual(expected);
  }
});

test('two parts of the extension that hear of a new site at once both come to an end', async () => {
  const { browser, matches } = browserWith([...LISTED, '*://*.a.example/*']);
  const both = [syncAddedSites(browser, LISTED), syncAddedSites(browser, LISTED)];
  expect(await Promise.all(both)).toEqual([['*://*.a.example/*'], ['*://*.a.example/*']]);
  expect(matches()).toEqual([['*://*.a.example/*']]);
});

test('listed sites never get it twice, even where everything was granted', async () => {
  const { browser } = browserWith([...LISTED, '*://*/*']);
  const registered: unknown[] = [];
  await syncAddedSites(
    {
      ...browser,
      scripting: {
        ...browser.scripting,
        registerContentScripts: async (gates) => void registered.push(...gates),
      },
    },
    LISTED,
  );
  expect(registered).toMatchObject([
    { matches: ['*://*/*'], excludeMatches: LISTED, js: ['gate.js'], allFrames: false },
  ]);
});

test.each([
  ['*://*.bbc.com/*', 'bbc.com'],
  ['https://news.example/*', 'news.example'],
  ['*://*/*', null],
  ['<all_urls>', null],
])('the site of %s is %s', (match, site) => {
  expect(siteOfMatch(match)).toBe(site);
});

test('a site and its pattern are each other’s', () => {
  expect(siteOfMatch(matchOf('news.example'))).toBe('news.example');
  const outlet = {
    name: 'A',
    domains: ['b.example', 'a.example'],
    country: 'GB',
    kind: 'newspaper',
  } as const;
  expect(listedMatches([outlet, outlet])).toEqual(['*://*.a.example/*', '*://*.b.example/*']);
});
