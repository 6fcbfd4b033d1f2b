import { describe, expect, it } from 'vitest';
import type { Metadata } from '../../../src/page/metadata';
import { readMetadata } from '../../../src/page/metadata';
import { openPage } from './fixture-pages';

const URL_ = 'https://site.example/world/talks?ref=home#top';
const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;

function read(html: string): Metadata {
  return readMetadata(openPage(html, URL_), URL_, null);
}

describe('title', () => {
  const cases: readonly [html: string, title: string | undefined][] = [
    ['<meta property="og:title" content="Round ends"><title>Other</title>', 'Round ends'],
    ['<title>Round ends | World | Harbour Gazette</title>', 'Round ends'],
    [
      '<meta property="og:site_name" content="The Harbour"><title>Round ends - The Harbour</title>',
      'Round ends',
    ],
    [
      '<title>Round ends - and nobody has signed anything yet</title>',
      'Round ends - and nobody has signed anything yet',
    ],
    [ld('{"@type":"NewsArticle","headline":"Round ends"}'), 'Round ends'],
    ['<p>no title</p>', undefined],
  ];
  it.each(cases)('%s → %s', (html, title) => expect(read(html).titles[0]).toBe(title));
});

describe('published', () => {
  const cases: readonly [html: string, published: string | null][] = [
    [ld('{"@type":"NewsArticle","datePublished":"2025-12-22T04:37:29Z"}'), '2025-12-22T04:37:29Z'],
    [ld('{"@graph":[{"@type":"WebPage"},{"@type":["Article"],"datePublished":"2025-12-22"}]}'), '2025-12-22'],
    [
      ld(
        '[{"@type":"WebPage","datePublished":"2020-01-01"},{"@type":"Report","datePublished":"2025-12-22"}]',
      ),
      '2025-12-22',
    ],
    [`${ld('{broken')}<meta property="article:published_time" content="2025-12-22">`, '2025-12-22'],
    ['<meta itemprop="datePublished" content="2025-12-22">', '2025-12-22'],
    ['<time itemprop="datePublished" datetime="2025-12-22">today</time>', '2025-12-22'],
    ['<time datetime="2025-12-25"></time><h1>A</h1><time datetime="2025-12-22"></time>', '2025-12-22'],
    ['<aside><time datetime="2025-12-25"></time></aside><time datetime="2025-12-22"></time>', '2025-12-22'],
    ['<meta name="date" content="0000-00-00"><time datetime="PT3M"></time>', null],
  ];
  it.each(cases)('%s → %s', (html, published) => expect(read(html).published).toBe(published));
});

describe('outlet, author, language, address', () => {
  const cases: readonly [html: string, key: keyof Metadata, value: string | null][] = [
    ['<meta property="og:site_name" content="Harbour Gazette">', 'outlet', 'Harbour Gazette'],
    [ld('{"@type":"NewsArticle","publisher":{"name":"Wirepoint"}}'), 'outlet', 'Wirepoint'],
    [ld('{"@type":"NewsArticle","author":[{"name":"A. Lind"},"B. Osei"]}'), 'author', 'A. Lind, B. Osei'],
    ['<meta name="author" content="By A. Lind">', 'author', 'A. Lind'],
    ['<meta property="article:author" content="https://social.example/alind">', 'author', null],
    ['<a rel="author" href="/a"> A.  Lind </a>', 'author', 'A. Lind'],
    ['<html lang="en-GB">', 'language', 'en-GB'],
    ['<meta property="og:locale" content="en_US">', 'language', 'en-US'],
    ['<html lang="{{lang}}">', 'language', null],
    ['<p>', 'url', 'https://site.example/world/talks?ref=home'],
    ['<link rel="canonical" href="/world/talks">', 'url', 'https://site.example/world/talks'],
    [
      '<link rel="canonical" href="https://site.example/">',
      'url',
      'https://site.example/world/talks?ref=home',
    ],
    [
      '<meta property="og:url" content="https://other.example/talks#x">',
      'url',
      'https://other.example/talks',
    ],
  ];
  it.each(cases)('%s → %s: %s', (html, key, value) => expect(read(html)[key]).toBe(value));
});
