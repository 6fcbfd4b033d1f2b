import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { type Answer, html, type Site } from '../../src/dev/browsers/news-host';
import { newsSite } from './article';
import { asHtml, type StoryPart, storyOf, talksStory } from './story';

/** One make of page, with the same article in it. */
export interface PageType {
  readonly name: string;
  readonly path: string;
  readonly answer: Answer;
  /** What the page does by itself once it has been read; the marks have to be the same after it. */
  readonly live?: (page: Page) => Promise<void>;
}

const story = talksStory();
const title = story[0]?.text ?? '';
/** Another article on the talks. */
const another: readonly StoryPart[] = [
  { tag: 'h1', text: 'US, Ukraine and Europeans meet in Florida; Moscow envoy to brief Putin' },
  ...storyOf(readFileSync('tests/fixtures/detect/yes/wire-miami-sunday.html', 'utf8')),
];

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="/favicon.svg"><meta property="article:published_time" content="2025-12-22T11:20:00Z">${head}</head><body>${body}</body></html>`;
const style = (rules: string) => `<style>${rules}</style>`;
const script = (name: string) => `<script src="/types/${name}.js"></script>`;
const narrow = 'article,.story{max-width:680px;margin:0 auto;font:18px/1.55 Georgia,serif}';
const strict =
  "default-src 'none'; img-src 'self'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'";

/** The functions that scripts of `pages/types` give to their page. */
declare global {
  var rerender: () => void;
  var post: (text: string, where: 'top' | 'end') => void;
  var more: () => void;
  var ask: () => void;
}

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Without paragraphs, subheads or an article: boxes under a title, bold where it is a subhead. */
const soup = story
  .map(({ tag, text }) => {
    if (tag === 'h1') return `<h1>${text}</h1>`;
    return `<div class="c1">${tag === 'p' ? text : `<b>${text}</b>`}</div>`;
  })
  .join('\n');

export const pageTypes: readonly PageType[] = [
  {
    name: 'a static article',
    path: '/news/miami-talks-static',
    answer: html(page(`<article>${asHtml(story)}</article>`, style(narrow))),
  },
  {
    name: 'a soup of divs',
    path: '/news/miami-talks-soup',
    answer: html(
      page(
        `<div><div class="story"><div><div>${soup}</div></div></div></div>`,
        style(`${narrow}.c1{margin:1em 0}`),
      ),
    ),
  },
  {
    name: 'a page drawn late by script, and drawn anew again and again',
    path: '/news/miami-talks-late',
    answer: html(
      page(
        `<div id="root"></div><script type="application/json" id="story">${JSON.stringify(
          story.map(({ tag, text }) => [tag, text]),
        )}</script>${script('late')}`,
        style(narrow),
      ),
    ),
    live: async (page) => {
      for (let turn = 0; turn < 6; turn += 1) {
        await page.evaluate(() => rerender());
        await wait(90);
      }
    },
  },
  {
    name: 'a live blog that gets posts at its top and at its end',
    path: '/news/miami-talks-live',
    answer: html(
      page(
        `<article><h1>${title}</h1><div id="posts">${story
          .slice(1)
          .map((part) => `<section>${asHtml([part])}</section>`)
          .join('')}</div></article>${script('live')}`,
        style(narrow),
      ),
    ),
    live: async (page) => {
      await page.evaluate(() => {
        post(
          'The city council of a town far away has met to talk about its new library and its budget.',
          'top',
        );
        post(
          'A choir from the hills sang old songs in the square, and many people came to listen to it.',
          'end',
        );
      });
      await wait(400);
    },
  },
  {
    name: 'a site of one page, after a click on a link in it',
    path: '/news/front-page',
    answer: html(
      page(
        `<nav><a data-inside href="/news/miami-talks-one-page">Read on</a></nav><main></main>
        <template data-path="/news/front-page" data-title="Front page"><h1>Front page</h1><p>Nothing to see here.</p></template>
        <template data-path="/news/miami-talks-one-page" data-title="${title}"><article>${asHtml(story)}</article></template>
        ${script('one-page')}`,
        style(narrow),
      ),
    ),
  },
  {
    name: 'an article under which another one comes',
    path: '/news/miami-talks-endless',
    answer: html(
      page(
        `<div id="stories"><article data-path="/news/miami-talks-endless">${asHtml(story)}</article></div>
        <template><article data-path="/news/envoys-meet-in-florida">${asHtml(another)}</article></template>${script('endless')}`,
        style(narrow),
      ),
    ),
    live: async (page) => {
      await page.evaluate(() => more());
      await wait(400);
    },
  },
  {
    name: 'a page under a strict policy with trusted types',
    path: '/news/miami-talks-strict',
    answer: {
      ...html(page(`<article>${asHtml(story)}</article>`)),
      headers: { 'content-security-policy': strict },
    },
  },
  {
    name: 'a page with huge z-indexes and a dialog of its own',
    path: '/news/miami-talks-overlaid',
    answer: html(
      page(
        `<div class="bar">Buy something</div><article>${asHtml(story)}</article>
        <dialog><p>Do you agree?</p><form method="dialog"><button>Yes</button></form></dialog>${script('overlaid')}`,
        style(
          `${narrow}.bar{position:fixed;z-index:2147483647;inset:0 0 0 auto;width:200px;background:#fd0}`,
        ),
      ),
    ),
  },
  {
    name: 'a dark page that names no colour scheme',
    path: '/news/miami-talks-dark',
    answer: html(
      page(`<article>${asHtml(story)}</article>`, style(`${narrow}body{background:#14161a;color:#e6e4df}`)),
    ),
  },
];

const answers = new Map(pageTypes.map(({ path, answer }) => [path, answer]));
export const typesSite: Site = (path) => answers.get(path) ?? newsSite(path);
