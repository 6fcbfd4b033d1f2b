import { describe, expect, it, vi } from 'vitest';
import { inEnglish } from '../../../src/cli/word-files';
import { extractPage } from '../../../src/page/extract';
import { samplePage } from '../../../src/page/sample';
import { timeOf } from '../time-of';
import { openPage, urlOf } from './fixture-pages';

const SENTENCE = 'The delegations met again on Sunday, and the talks went on until late at night. ';
const ARTICLE = `<article><h1>Talks go on</h1><p>${SENTENCE}</p><p>${SENTENCE}</p></article>`;

/** Outcome and time. */
function timed(document: Document): { outcome: string; ms: number } {
  let outcome = '';
  const ms = timeOf(() => {
    const result = extractPage(document, urlOf('page'), null);
    outcome = result.ok ? `${result.value.article.blocks.length} blocks` : inEnglish(result.error);
  }, 1);
  return { outcome, ms };
}

// Parsing takes jsdom a few seconds, and many on a busy machine: pages are as large as shows what is to be shown.
vi.setConfig({ testTimeout: 60_000 });

describe('bad input ends in a message, in time', () => {
  const pages: readonly [what: string, html: string, outcome: RegExp][] = [
    ['an empty file', '', /^This page is empty/u],
    ['markup without text', '<div><img src="x"><script>1</script></div>', /^This page is empty/u],
    [
      'no article',
      '<h1>Home</h1><ul><li><a href="/a">One headline of many</a></li></ul>',
      /^No article text was found/u,
    ],
    ['a sentence too few', '<p>Sign in to read this page.</p>', /^No article text was found/u],
    ['3 MB of paragraphs', `<p>${SENTENCE.repeat(10)}</p>`.repeat(3_600), /too large.*2 MB/u],
    ['10 MB in one paragraph', `<p>${SENTENCE.repeat(130_000)}</p>`, /too large.*2 MB/u],
    ['70,000 elements', '<p><b>a</b></p>'.repeat(35_000), /too large.*60,000/u],
    [
      '3 MB of script round an article',
      `<script>"${SENTENCE.repeat(39_000)}"</script>${ARTICLE}`,
      /^3 blocks$/u,
    ],
    [
      'unclosed and misnested tags',
      `<article><h1>Talks go on</h2><p>${SENTENCE}<p><b>${SENTENCE}<i></b><td>`,
      /^3 blocks$/u,
    ],
    ['spaces without end', `${ARTICLE}<p>${' \n'.repeat(400_000)}</p>`, /^3 blocks$/u],
    ['one letter, one tag', `${ARTICLE}<div>${'a<i> </i>'.repeat(10_000)}</div>`, /blocks$/u],
    [
      '3,000 cards',
      `${ARTICLE}${'<article class="card"><a href="/x">Snow</a></article>'.repeat(3_000)}`,
      /^3 blocks$/u,
    ],
    [
      '400 cards inside one another',
      `${ARTICLE}${'<article class="card">'.repeat(400)}${'<b>a</b>'.repeat(8_000)}<a href="/x">Snow</a>`,
      /blocks$/u,
    ],
    ['400 asides inside one another', `${ARTICLE}${'<aside><h2>Key points</h2>'.repeat(400)}`, /blocks$/u],
    ['3,000 linked headings', `${ARTICLE}${'<h3><a href="/x">Snow</a></h3>'.repeat(3_000)}`, /^3 blocks$/u],
  ];
  it.each(pages)('%s', (_, html, expected) => {
    const document = openPage(html);
    const { outcome, ms } = timed(document);
    expect(outcome).toMatch(expected);
    expect(ms).toBeLessThan(1_000);
  });

  it.each(['div', 'span', 'blockquote', 'a', 'table'])('20,000 <%s> inside one another', (tag) => {
    const document = openPage(ARTICLE);
    // jsdom can't nest that deep itself (it recurses to attach a node), so the elements are only said to be nested.
    const chain = Array.from({ length: 20_000 }, () => document.createElement(tag));
    const ends = [...chain.slice(1), document.createTextNode(SENTENCE)];
    for (const [i, element] of chain.entries())
      Object.defineProperty(element, 'firstChild', { value: ends[i] });
    document.body.append(chain[0] as Element);
    const { outcome, ms } = timed(document);
    expect(outcome).toMatch(/blocks$/u);
    expect(ms).toBeLessThan(1_000);
  });

  it('1,000 <div> inside one another, really', () => {
    const document = openPage(`${ARTICLE}${'<div>'.repeat(1_000)}${SENTENCE}`);
    expect(timed(document).outcome).toMatch(/blocks$/u);
    expect(samplePage(document, urlOf('page')).paragraphs).toEqual([SENTENCE.trim()]);
  });

  it('metadata that lies or is broken does no harm', () => {
    const document = openPage(`<title>${'a | '.repeat(50_000)}</title>
      <script type="application/ld+json">{"@type": "NewsArticle", "datePublished": </script>
      <script type="application/ld+json">${'['.repeat(5_000)}${']'.repeat(5_000)}</script>
      <script type="application/ld+json">{"@type":"NewsArticle","author":{"name":7},"datePublished":["soon"],"__proto__":{"x":1}}</script>
      <meta name="constructor" content="x"><link rel="canonical" href="javascript:alert(1)">${ARTICLE}`);
    const result = extractPage(document, 'not an address', null);
    expect(result.ok && [result.value.article.published, result.value.article.url]).toEqual([null, null]);
  });
});
