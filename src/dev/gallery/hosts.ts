import { folderSite, type Hosts, html, type Site } from '../browsers/news-host';

const pages = folderSite('tests/e2e/pages');

/** A page of the test articles with something about it changed. */
function changed(path: string, change: (page: string) => string): Site {
  return () => {
    const answer = pages(path);
    return answer && html(change(String(answer.body)));
  };
}

const ownPages = new Map<string, Site>([
  // A publisher who never thought of dark: white paper whatever the reader prefers.
  [
    '/news/light-only',
    changed('/news/miami-talks', (page) =>
      page.replace('color-scheme: light dark;', '').replace('(prefers-color-scheme: dark)', 'not all'),
    ),
  ],
  [
    '/news/asking',
    changed('/news/miami-talks', (page) =>
      page.replace(
        '</body>',
        '<dialog><p>Would you like our newsletter?</p><button>Not now</button></dialog></body>',
      ),
    ),
  ],
  [
    '/sport',
    () =>
      html(
        '<!doctype html><html lang="en"><link rel="icon" href="/favicon.svg"><title>Sport</title><h1>Sport</h1></html>',
      ),
  ],
]);

/** The sites that the gallery's states stand on. */
export const galleryHosts: Hosts = {
  'www.bbc.com': (path) => (ownPages.get(path) ?? pages)(path),
};

export const articles = {
  talks: 'https://www.bbc.com/news/miami-talks',
  lightOnly: 'https://www.bbc.com/news/light-only',
  /** With a dialog of the publisher's, closed at first. */
  asking: 'https://www.bbc.com/news/asking',
  elsewhere: 'https://www.bbc.com/sport',
};
