import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../src/page/extract';
import { expectedOf, extractOrThrow, FIXTURES, openFixture, openPage, urlOf } from './fixture-pages';

const TWO_PARAGRAPHS =
  '<p>Three delegations came to Miami, and none of them met all the others in one room, officials said.</p>' +
  '<p>The next round is planned for January.</p>';

function blocksOf(html: string): string[][] {
  const { article } = extractOrThrow(openPage(html), urlOf('page'));
  return article.blocks.map((block) => [block.kind, article.text.slice(block.start, block.end)]);
}

describe('whole pages', () => {
  it('has at least 16 of them', () => expect(FIXTURES.length).toBeGreaterThanOrEqual(16));

  it.each(FIXTURES)('%s: reads what a person would copy out', (name) => {
    const { article } = extractOrThrow(openFixture(name), urlOf(name));
    const { title, outlet, author, published, language, url, text } = article;
    const blocks = article.blocks.map((block) => [block.kind, text.slice(block.start, block.end)]);
    expect({ title, outlet, author, published, language, url, blocks }).toEqual(expectedOf(name));
    expect(text).toBe(blocks.map(([, block]) => block).join('\n\n'));
  });

  it.each(FIXTURES)('%s: leaves the page byte-identical', (name) => {
    const document = openFixture(name);
    const before = document.documentElement.outerHTML;
    extractOrThrow(document, urlOf(name));
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it.each(FIXTURES)('%s: reads the same in a document without a window', (name) => {
    const document = openFixture(name);
    const Parser = document.defaultView?.DOMParser;
    if (!Parser) throw new Error('no parser');
    const parsed = new Parser().parseFromString(document.documentElement.outerHTML, 'text/html');
    expect(parsed.defaultView).toBe(null);
    expect(extractOrThrow(parsed, urlOf(name)).article).toEqual(
      extractOrThrow(document, urlOf(name)).article,
    );
  });
});

describe('single parts', () => {
  it('takes the name of the outlet from the caller before the page', () => {
    const page = openPage(
      `<meta property="og:site_name" content="site"><h1>Round ends</h1>${TWO_PARAGRAPHS}`,
    );
    const result = extractPage(page, urlOf('page'), 'Harbour Gazette');
    expect(result.ok && result.value.article.outlet).toBe('Harbour Gazette');
  });

  const cases: readonly [what: string, html: string, expected: string[]][] = [
    ['one <br> is a space', '<p>First line<br>second line.</p>', ['paragraph', 'First line second line.']],
    ['white space collapses', '<p>\n  A   few\t words. </p>', ['paragraph', 'A few words.']],
    ['no-break spaces stay', '<p>It’s&nbsp;so.</p>', ['paragraph', 'It’s\u00a0so.']],
    [
      'a real sentence full of links',
      '<p><a href="/a">Kyiv</a> and <a href="/b">Paris</a> met.</p>',
      ['paragraph', 'Kyiv and Paris met.'],
    ],
    ['h5 in the text is a heading', '<h5>Left open</h5><p>Much.</p>', ['heading', 'Left open']],
    [
      'cells are joined by bars',
      '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td><p>d</p><p>e</p></td></tr></table>',
      ['row', 'c | d e'],
    ],
    ['a quotation', '<blockquote>We have a list.</blockquote>', ['quote', 'We have a list.']],
    [
      'words in <q>',
      '<p>They were <q>in no hurry</q>, he said.</p>',
      ['paragraph', 'They were in no hurry, he said.'],
    ],
    ['a day that divides a chronicle', '<h3>20 December</h3><p>Dinner.</p>', ['heading', '20 December']],
    ['a day in bold', '<p><b>Tuesday 23 December</b></p><p>Rest.</p>', ['heading', 'Tuesday 23 December']],
    [
      'a term of a list that is a day',
      '<dl><dt>21 December</dt><dd>The end.</dd></dl>',
      ['item', '21 December'],
    ],
    [
      'a heading that is a button',
      '<h3><button>Who pays?</button></h3><p>Nobody.</p>',
      ['heading', 'Who pays?'],
    ],
    [
      'a post whose title leads to itself',
      '<h3><a href="?post=4">Lunch</a></h3><p>Late.</p>',
      ['heading', 'Lunch'],
    ],
    [
      'cells made of spans stand apart',
      '<div><span role="cell">Friday</span><span role="cell">Europeans</span></div>',
      ['paragraph', 'Friday'],
    ],
    [
      'points after a link to another story',
      '<p>Read also: <a href="/x">Cod</a></p><ul><li>The grid comes first in the draft, and then the railways, it says.</li></ul>',
      ['item', 'The grid comes first in the draft, and then the railways, it says.'],
    ],
    [
      'a box of key points',
      '<aside class="c-sidebar" aria-label="Key points"><ul><li>None signed</li></ul></aside>',
      ['item', 'None signed'],
    ],
  ];
  it.each(cases)('%s', (_, html, expected) => {
    expect(blocksOf(`<article>${TWO_PARAGRAPHS}${html}</article>`)).toContainEqual(expected);
  });

  const left: readonly [what: string, html: string][] = [
    ['advertising label', '<div>ADVERTISEMENT</div>'],
    ['linked teaser line', '<p><strong>Read also: <a href="/x">Another story of the day</a></strong></p>'],
    ['date line', '<div>Updated 21 December 2025, 19:04 GMT</div>'],
    ['reading time', '<span>4 min read</span>'],
    ['byline', '<p>By Olena Moroz in Kyiv</p>'],
    ['agency credit', '<p>Reporting by A. Petrova; Editing by R. Osei</p>'],
    ['newsletter', '<p>Sign up for our newsletter and never miss a round of talks.</p>'],
    ['caption', '<figure><img src="x"><figcaption>Envoys at lunch.</figcaption></figure>'],
    ['aside', '<aside><p>Our book about the war is out now in all good shops.</p></aside>'],
    ['hidden', '<p hidden>Nobody sees this sentence on the page.</p>'],
    ['hidden by style', '<p style="color:red; DISPLAY : none">Nobody sees this sentence.</p>'],
    ['closed details', '<details><summary>Method</summary><p>How we count.</p></details>'],
    ['comments', '<section id="comments"><p>I have read this twice and still wonder who pays.</p></section>'],
    [
      'link list',
      '<h3>Related articles</h3><ul><li><a href="/1">One</a></li><li><a href="/2">Two</a></li></ul>',
    ],
    ['heading without text', '<h2>Get in touch</h2>'],
    ['agencies', '<p>With reporting by agencies</p>'],
    ['on the writer', '<p>Olena Moroz is our diplomatic correspondent, and lives in Kyiv.</p>'],
    ['a call for tips', '<p>Do you know more? Email the newsdesk</p>'],
    ['a story in progress', '<p>This is a developing story and will be updated.</p>'],
    [
      'a card that leads to another story',
      '<article class="card"><h4>Cod</h4><p>It is dear this year.</p><a href="/cod">Read</a></article>',
    ],
    ['script', '<script>var a = "a sentence in a script";</script>'],
  ];
  it.each(left)('leaves out: %s', (_, html) => {
    expect(blocksOf(`<article>${TWO_PARAGRAPHS}${html}</article>`)).toEqual(
      blocksOf(`<article>${TWO_PARAGRAPHS}</article>`),
    );
  });

  const kept: readonly [what: string, html: string][] = [
    ['a sentence that begins with By', '<p>By Sunday evening, nothing had been signed.</p>'],
    ['a heading on comments', '<h2>Comments by Ushakov</h2><p>He made several.</p>'],
    ['a sentence on a newsletter-free topic', '<p>More on the plan is expected on Monday.</p>'],
    ['a hashed class that ends in ad', '<p class="css-1xAd gQad">He agreed.</p>'],
    ['a wrapper that has a sidebar', '<div class="layout--with-sidebar has-ads"><p>He agreed.</p></div>'],
    ['Q&A', '<p><b>Q:</b> Is it a deal?</p>'],
    ['a card of the story itself', '<article class="card"><p>Nobody pays so far.</p></article>'],
    ['days of the week as a sentence', '<p>On Monday.</p>'],
    [
      'a long line that opens as a link would',
      '<p>Related: the sanctions question, which nobody in the room wished to raise, is left for spring.</p>',
    ],
    [
      'a heading that opens as one of links would',
      '<h2>More on guarantees</h2><p>The papers say who helps whom, by what means and how fast, and leave open who decides on it.</p>',
    ],
  ];
  it.each(kept)('keeps: %s', (_, html) => {
    const more = blocksOf(`<article>${TWO_PARAGRAPHS}${html}</article>`).length;
    const expected = html.startsWith('<h2') ? 4 : 3;
    expect(more).toBe(expected);
  });
});
