import { isBlockSpan } from './shapes';

const INLINE_TAGS = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark nobr q rb rp rt ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/**
 * Whether the element breaks the line, by its tag: jsdom knows no layout, and both must read the same text.
 * Unknown elements with a hyphen are inline, as in CSS; what is block inside them breaks all the same.
 */
export function display(element: Element, tag: string): 'inline' | 'block' {
  if (tag === 'span') return isBlockSpan(element) || isBlockRole(element) ? 'block' : 'inline';
  if (INLINE_TAGS.has(tag)) return 'inline';
  return tag.includes('-') && !tag.startsWith('amp-') ? 'inline' : 'block';
}

function isBlockRole(element: Element): boolean {
  return /^(?:row|cell|gridcell|columnheader|rowheader|listitem|heading|paragraph)$/u.test(
    element.getAttribute('role') ?? '',
  );
}

/** Everything that names an element's part on the page, in one string. */
export function namesOf(element: Element): string {
  if (!element.hasAttributes()) return '';
  const names = [element.getAttribute('class'), element.id];
  names.push(element.getAttribute('data-component'), element.getAttribute('data-testid'));
  return names.filter((name) => name).join(' ');
}

/** Whether a link leads to a place on the page itself: `#post-3`, or `?post=3` where the page's own address has no query. */
export function isSamePage(href: string | null, url: string): boolean {
  if (href === null || href.startsWith('#')) return true;
  const page = url.split('#', 1)[0] ?? '';
  if (href.split('#', 1)[0] === page) return true;
  const path = /^https?:\/\/[^/?]+(\/[^/?][^?]*)$/u.exec(page)?.[1];
  if (path === undefined) return false;
  const target = href.split(/[?#]/u, 1)[0];
  return target === page || target === path || href.startsWith('?');
}
