import { readJsonLd } from './json-ld';
import { parsePublished } from './published';

/** What a page says of itself, outside its text. */
export interface Metadata {
  /** Best first, without the site's name behind a bar; empty where the page has none. */
  readonly titles: readonly string[];
  readonly outlet: string | null;
  readonly author: string | null;
  /** ISO 8601, as precise as stated. */
  readonly published: string | null;
  /** The canonical address, absolute, without fragment. */
  readonly url: string | null;
  readonly language: string | null;
}

const PUBLISHED =
  'article:published_time og:article:published_time article:published og:published_time parsely-pub-date ' +
  'sailthru.date dc.date.issued dcterms.created dc.date pubdate publishdate publish-date date cxenseparse:recs:publishtime';

/** Reads head metadata, JSON-LD and microdata of a page at `url`. Nothing in them is trusted to be well formed. */
export function readMetadata(document: Document, url: string, outletName: string | null): Metadata {
  const meta = readMeta(document);
  const get = (names: string) =>
    names
      .split(' ')
      .map((name) => meta.get(name))
      .find((value) => value) ?? null;
  const ld = readJsonLd(document);
  const outlet = outletName ?? get('og:site_name') ?? ld.publisher ?? get('application-name');
  const titles = [
    get('og:title'),
    ld.headline,
    get('twitter:title'),
    document.title.replace(/\s+/gu, ' ').trim(),
  ]
    .filter((title) => title !== null && title !== '')
    .map((title) => withoutSiteName(title ?? '', [outlet, get('og:site_name')]));
  return {
    titles: [...new Set(titles)],
    outlet,
    author:
      cleanAuthor(ld.author) ??
      cleanAuthor(get('author article:author dc.creator parsely-author')) ??
      authorInBody(document),
    published:
      parsePublished(ld.published) ??
      PUBLISHED.split(' ')
        .map((name) => parsePublished(meta.get(name) ?? null))
        .find((date) => date !== null) ??
      publishedInBody(document),
    url: canonicalUrl(document, url, get('og:url')),
    language:
      language(document.documentElement.lang) ??
      language(ld.language) ??
      language(get('og:locale content-language')),
  };
}

function readMeta(document: Document): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.getElementsByTagName('meta')) {
    const name =
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      element.httpEquiv;
    const content = element.getAttribute('content')?.replace(/\s+/gu, ' ').trim();
    const key = name === 'datePublished' ? 'pubdate' : name?.trim().toLowerCase();
    if (key && content && !meta.has(key)) meta.set(key, content);
  }
  return meta;
}

const BARS = [' | ', ' - ', ' – ', ' — ', ' :: ', ' · '];

/** "Headline | World | The Outlet" → "Headline": cut are the outlet's name and what stands behind a bar and is short. */
function withoutSiteName(full: string, sites: readonly (string | null)[]): string {
  let title = full.slice(0, 400);
  for (;;) {
    const at = Math.max(...BARS.map((bar) => title.lastIndexOf(bar)));
    if (at < 1) return title;
    const tail = title
      .slice(at + 3)
      .trim()
      .toLowerCase();
    const isSite = sites.some((site) => site && tail.includes(site.toLowerCase().replace(/^the /u, '')));
    const isBar = /^ [|:·]/u.test(title.slice(at));
    if (!isSite && !(isBar && tail.split(' ').length <= 4)) return title;
    title = title.slice(0, at).trim();
  }
}

function publishedInBody(document: Document): string | null {
  for (const element of document.querySelectorAll('[itemprop~="datePublished"]')) {
    const value = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent;
    const date = parsePublished(value);
    if (date) return date;
  }
  const times = [...document.getElementsByTagName('time')].slice(0, 200);
  const title = document.getElementsByTagName('h1')[0];
  // Today's date in the masthead and those of teasers are no answer: the first one behind the title is.
  const behind = times.filter((time) => !title || (title.compareDocumentPosition(time) & 4) !== 0);
  for (const time of [...behind, ...times]) {
    if (time.closest('aside, nav, footer')) continue;
    const date = parsePublished(time.getAttribute('datetime'));
    if (date) return date;
  }
  return null;
}

function authorInBody(document: Document): string | null {
  const element = document.querySelector('[itemprop~="author"], a[rel~="author"]');
  return cleanAuthor(element?.textContent?.slice(0, 200).replace(/\s+/gu, ' ') ?? null);
}

function canonicalUrl(document: Document, url: string, openGraph: string | null): string | null {
  const page = parseUrl(url, undefined);
  const links = [...document.getElementsByTagName('link')].filter((link) =>
    /(?:^|\s)canonical(?:\s|$)/iu.test(link.rel),
  );
  for (const address of [links[0]?.getAttribute('href') ?? null, openGraph]) {
    const canonical = address ? parseUrl(address, page?.href) : null;
    // A canonical address that is the home page is a mistake of the site's.
    if (canonical && (canonical.pathname !== '/' || !page || page.pathname === '/')) return canonical.href;
  }
  return page?.href ?? null;
}

function parseUrl(address: string, base: string | undefined): URL | null {
  try {
    const url = new URL(address, base);
    url.hash = '';
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    return null;
  }
}

function cleanAuthor(value: string | null): string | null {
  const name = (value ?? '').replace(/^by\s/iu, '').trim();
  return name === '' || name.length > 120 || /^https?:|[<>@{}]/u.test(name) ? null : name;
}

function language(value: string | null): string | null {
  const tag = (value ?? '').trim().replaceAll('_', '-');
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/iu.test(tag) ? tag : null;
}
