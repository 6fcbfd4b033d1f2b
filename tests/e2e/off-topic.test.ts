import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { html, type Site } from '../../src/dev/browsers/news-host';
import { newsSite, noTraces, pause, talksAddress, tracesIn } from './article';
import { inBothBrowsers } from './in-both-browsers';

/** Pages of tests/fixtures/detect/no on which nothing may appear, by what makes each of them hard. */
const offTopic: readonly (readonly [what: string, file: string])[] = [
  ['a home page that tells of the talks', 'home-page-world-news'],
  ['a section front', 'section-front-world'],
  ['a topic page on the negotiations', 'topic-hub-ukraine-negotiations'],
  ['search results', 'search-results'],
  ['a video without text', 'video-clip-ushakov'],
  ['the war without diplomacy', 'battlefield-kharkiv-advance'],
  ['a strike on Odesa', 'drone-strike-odesa-blackout'],
  ['Gaza talks with the same envoys', 'witkoff-kushner-gaza-phase-two'],
  ['nuclear talks with the same envoy', 'iran-nuclear-witkoff-geneva'],
  ['sport in Miami', 'miami-heat-overtime'],
  ['houses in Miami', 'miami-condo-market'],
  ['the talks, in Ukrainian', 'ukrainian-language-talks'],
];

const fixtures: Site = (path) => {
  const file = /^\/off\/(?<file>[\w-]+)$/u.exec(path)?.groups?.file;
  return file === undefined
    ? newsSite(path)
    : html(readFileSync(`tests/fixtures/detect/no/${file}.html`, 'utf8'));
};

/** In ms: the gate looks twice, the second time a second and a half after the page has loaded. */
const secondLook = 2_500;

inBothBrowsers({ turns: 1, hosts: { 'www.bbc.com': fixtures } }, ({ session }) => {
  test('nothing is added and nothing marked on pages that are no articles on the talks', async () => {
    const open = (address: string) => session().open(address);
    const talks = await open(talksAddress);
    const pages = await Promise.all(
      offTopic.map(async ([what, file]) => [what, await open(`https://www.bbc.com/off/${file}`)] as const),
    );
    const before = await Promise.all(pages.map(([, page]) => domOf(page)));
    await pause(secondLook);
    // The same wait is enough for an article on the talks, in a tab that isn't looked at either.
    expect((await tracesIn(talks)).elements).toBe(1);
    for (const [i, [what, page]] of pages.entries()) {
      expect(await tracesIn(page), what).toEqual(noTraces);
      expect(await domOf(page), what).toBe(before[i]);
    }
  });
});

const domOf = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);
