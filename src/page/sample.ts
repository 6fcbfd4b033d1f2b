import type { PageSample } from '../detection';

/** Bounds of a sample: paragraphs, characters of the shortest one, characters in all. */
const MOST = 40;
const SHORTEST = 40;
const ROOM = 8_000;

/** Tried in turn until a few paragraphs are found; the last is for pages that write text straight into boxes. */
const PLACES = ['article p,main p', 'p', 'article,section,div,td,li'];
const ASIDE = 'aside,nav,footer,[hidden]';

/**
 * A cheap look at a page for the detector: what it says of itself, and its first paragraphs of running text. It
 * ships in the gate that runs on every page, so it is kept small, imports nothing, and changes nothing.
 */
export function samplePage(document: Document, url: string): PageSample {
  const meta = (name: string) =>
    document
      .querySelector(`meta[property="${name}"],meta[name="${name}"]`)
      ?.getAttribute('content')
      ?.trim() ?? '';

  const types = new Set([meta('og:type').toLowerCase()]);
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) {
    // Only the types are wanted, so broken JSON does no harm.
    for (const match of (script.textContent ?? '').slice(0, 2e5).matchAll(/"@type"[\s:[]{1,40}"(\w+)/gu)) {
      types.add(`${match[1]}`.toLowerCase());
    }
  }
  types.delete('');

  const paragraphs = new Set<string>();
  let room = ROOM;
  const add = (raw: string) => {
    const text = raw.slice(0, 4_000).replace(/\s+/gu, ' ').trim().slice(0, room);
    if (text.length < SHORTEST || paragraphs.size >= MOST || paragraphs.has(text)) return;
    paragraphs.add(text);
    room -= text.length;
  };
  for (const place of PLACES) {
    if (paragraphs.size > 3) break;
    for (const element of document.querySelectorAll(place)) {
      if (paragraphs.size >= MOST || room < SHORTEST) break;
      if (element.closest(ASIDE)) continue;
      if (element.localName === 'p') {
        add(element.textContent ?? '');
        continue;
      }
      let text = '';
      for (const node of element.childNodes) {
        const isInline =
          node.nodeType === 3 || /^(?:a|b|i|em|strong|u|span|time)$/u.test((node as Element).localName);
        if (isInline) text += node.textContent;
        else {
          add(text);
          text = '';
        }
      }
      add(text);
    }
  }

  return {
    url,
    language: document.documentElement.lang || null,
    title: meta('og:title') || document.title,
    description: meta('description') || meta('og:description'),
    types: [...types],
    paragraphs: [...paragraphs],
  };
}
