import { describe, expect, it } from 'vitest';
import { samplePage } from '../../../src/page/sample';
import { FIXTURES, openFixture, openPage, urlOf } from './fixture-pages';

const TEXT = 'The envoys met for three days, and they will meet again in January.';

function sample(html: string) {
  return samplePage(openPage(html), 'https://site.example/a');
}

describe('samplePage', () => {
  it('reads what the page says of itself', () => {
    expect(
      sample(`<html lang="en-GB"><title>Round ends | Gazette</title><meta property="og:title" content="Round ends">
        <meta name="description" content="Three days."><meta property="og:type" content="Article">
        <script type="application/ld+json">{"@graph":[{"@type":["NewsArticle","X"]},{"@type" : "VideoObject"}],</script>`),
    ).toEqual({
      url: 'https://site.example/a',
      language: 'en-GB',
      title: 'Round ends',
      description: 'Three days.',
      types: ['article', 'newsarticle', 'videoobject'],
      paragraphs: [],
    });
  });

  const cases: readonly [what: string, html: string, paragraphs: string[]][] = [
    ['paragraphs', `<p>${TEXT}</p><p>Short.</p>`, [TEXT]],
    ['white space collapsed', `<p>${TEXT.replaceAll(' ', '\n  ')}</p>`, [TEXT]],
    ['boxes without paragraphs', `<div><div>${TEXT}</div><div>x</div></div>`, [TEXT]],
    ['text with <br>', `<td>${TEXT}<br><br>2 ${TEXT}</td>`, [TEXT, `2 ${TEXT}`]],
    ['inline elements', `<div>The <b>envoys</b>${TEXT.slice(10)}</div>`, [TEXT]],
    ['not what stands aside', `<nav><p>${TEXT}</p></nav><footer><p>${TEXT}</p></footer>`, []],
  ];
  it.each(cases)('%s', (_, html, paragraphs) => {
    expect(sample(html.startsWith('<td') ? `<table><tr>${html}</tr></table>` : html).paragraphs).toEqual(
      paragraphs,
    );
  });

  it('stops at 40 paragraphs and at 8,000 characters', () => {
    const many = Array.from({ length: 60 }, (_, i) => `<p>${i} ${TEXT}</p>`).join('');
    expect(sample(many).paragraphs.length).toBe(40);
    const long = Array.from({ length: 30 }, (_, i) => `<p>${i} ${TEXT.repeat(10)}</p>`).join('');
    expect(sample(long).paragraphs.join('').length).toBeLessThanOrEqual(8_000);
  });

  it.each(FIXTURES)('%s: finds text, and changes nothing', (name) => {
    const document = openFixture(name);
    const before = document.documentElement.outerHTML;
    expect(samplePage(document, urlOf(name)).paragraphs.length).toBeGreaterThan(1);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
