import { describe, expect, it } from 'vitest';
import { formatCoverageRoute, parseCoverageRoute } from '../../../src/ui/coverage/coverage-route';
import { headlineSearchUrl, textFragmentUrl } from '../../../src/ui/coverage/text-fragment';
import { wikipediaUrl } from '../../../src/ui/view/wikipedia-url';
import { timeOf } from '../time-of';

const ALL = { page: 'all' };
const report = (id: string, at: number | null) => ({ page: 'report', report: id, at });

describe('addresses of the coverage page', () => {
  it.each([
    ['#report=002&at=1234', report('002', 1234)],
    ['#report=002', report('002', null)],
    ['#at=0&report=a-b_9', report('a-b_9', 0)],
    ['', ALL],
    ['#', ALL],
    ['#all', ALL],
    ['#matrix', { page: 'matrix', row: null }],
    ['#matrix=told-002-1234', { page: 'matrix', row: 'told-002-1234' }],
    ['#matrix=%3Cimg%3E', { page: 'matrix', row: null }],
    ['#timeline', { page: 'timeline' }],
    ['#origins', { page: 'origins' }],
    ['#reports', { page: 'reports' }],
    ['#search=Witkof%20Miami', { page: 'search', query: 'Witkof Miami' }],
    ['#report=002&matrix=x', report('002', null)],
    ['#report=', ALL],
    ['#report=../secret', ALL],
    ['#report=%3Cimg%20onerror%3D1%3E', ALL],
    [`#report=${'9'.repeat(65)}`, ALL],
    ['#report=002&at=-1', report('002', null)],
    ['#report=002&at=1e9', report('002', null)],
    ['#report=002&at=99999999999', report('002', null)],
    ['#report=002&at=javascript:alert(1)', report('002', null)],
    ['#%E0%A4%A', ALL],
  ])('%s', (hash, route) => expect(parseCoverageRoute(hash)).toEqual(route));

  it.each([
    '#report=002&at=1234',
    '#report=002',
    '#all',
    '#matrix',
    '#matrix=told-002-1234',
    '#timeline',
    '#origins',
    '#reports',
    '#search=Witkof%20Miami',
  ])('%s comes back the same', (hash) => {
    expect(formatCoverageRoute(parseCoverageRoute(hash))).toBe(hash);
  });
});

describe("the outlet's own page at a sentence", () => {
  const page = 'https://news.example/story';
  it.each([
    ['a plain sentence', page, 'They met.', `${page}#:~:text=They%20met.`],
    [
      'dash, comma and ampersand',
      page,
      'A 20-point plan, R&D',
      `${page}#:~:text=A%2020%2Dpoint%20plan%2C%20R%26D`,
    ],
    ['a fragment of its own', `${page}#top`, 'They met.', `${page}#top:~:text=They%20met.`],
    ['an older directive', `${page}#:~:text=x`, 'They met.', `${page}#:~:text=They%20met.`],
    ['a query', `${page}?a=1&b=2`, 'They met.', `${page}?a=1&b=2#:~:text=They%20met.`],
    ['line breaks and runs of spaces', page, 'They \n  met.', `${page}#:~:text=They%20met.`],
    ['marks of Markdown', page, '**They** [met](https://x.example).', `${page}#:~:text=They%20met.`],
    ['other scripts', page, 'Київ', `${page}#:~:text=%D0%9A%D0%B8%D1%97%D0%B2`],
    ['half a surrogate pair', page, 'a\uD800b', `${page}#:~:text=a%EF%BF%BDb`],
    ['no sentence', page, '  ', page],
  ])('%s', (_, url, sentence, link) => expect(textFragmentUrl(url, sentence)).toBe(link));

  it('names a long sentence by its first and last words', () => {
    const sentence = Array.from({ length: 20 }, (_, i) => `w${i}`).join(' ');
    expect(textFragmentUrl(page, sentence)).toBe(
      `${page}#:~:text=w0%20w1%20w2%20w3%20w4,w15%20w16%20w17%20w18%20w19`,
    );
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'not an address', ''])(
    'refuses %s',
    (url) => expect(textFragmentUrl(url, 'They met.')).toBeNull(),
  );

  it('takes linear time on hostile text', () => {
    expect(timeOf(() => textFragmentUrl(page, '['.repeat(100_000)))).toBeLessThan(100);
    expect(timeOf(() => textFragmentUrl(page, '[a]('.repeat(50_000)))).toBeLessThan(100);
  });
});

describe('other links', () => {
  it('searches for the headline in quotation marks, with the outlet', () => {
    expect(headlineSearchUrl('Talks "end" & more', 'The Post')).toBe(
      'https://duckduckgo.com/?q=%22Talks%20end%20%26%20more%22%20The%20Post',
    );
  });

  it.each([
    ['Steve Witkoff', 'https://en.wikipedia.org/wiki/Steve_Witkoff'],
    ['A/B?c#d', 'https://en.wikipedia.org/wiki/A%2FB%3Fc%23d'],
  ])('Wikipedia by title: %s', (title, url) => expect(wikipediaUrl(title)).toBe(url));
});
