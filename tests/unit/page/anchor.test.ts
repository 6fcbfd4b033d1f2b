import { describe, expect, it } from 'vitest';
import { rangeOf } from '../../../src/page/anchor';
import { extractOrThrow, FIXTURES, openFixture, openPage, urlOf } from './fixture-pages';

/** As rendered: white space collapsed, invisible characters gone; the bars between cells are ours. */
function rendered(text: string): string {
  return text
    .replace(/[\u00ad\u200b]/gu, '')
    .replace(/[\s|]+/gu, '')
    .trim();
}

/** A row of numbers that looks random and is the same in every run. */
function* draws(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

describe('rangeOf', () => {
  it.each(FIXTURES)('%s: the range of every block is that block', (name) => {
    const { article, anchors } = extractOrThrow(openFixture(name), urlOf(name));
    for (const block of article.blocks) {
      const range = rangeOf(anchors, block);
      if (name === 'no-headline' && block.kind === 'title') expect(range).toBe(null);
      else expect(live(range)).toBe(rendered(article.text.slice(block.start, block.end)));
    }
  });

  it.each(FIXTURES)('%s: so is that of any part of the text', (name) => {
    const { article, anchors } = extractOrThrow(openFixture(name), urlOf(name));
    const body = article.blocks.filter((block) => block.kind !== 'title');
    const draw = draws(7);
    const next = () => draw.next().value as number;
    for (let i = 0; i < 200; i++) {
      const block = body[Math.floor(next() * body.length)];
      if (!block) continue;
      const start = block.start + Math.floor(next() * (block.end - block.start));
      const end = start + 1 + Math.floor(next() * (block.end - start));
      const text = article.text.slice(start, Math.min(end, block.end));
      if (/^[\s|]+$/u.test(text)) continue;
      expect(live(rangeOf(anchors, { start, end: Math.min(end, block.end) }))).toBe(rendered(text));
    }
  });

  const html = `<article><p>They <b>met in
    Mi&shy;ami</b>, and the talks went on for three days; nothing at all was signed by any of the sides.</p>
    <p>A second paragraph says that there will be another round in January.</p></article>`;

  it('starts and ends at the very characters, across elements', () => {
    const { article, anchors } = extractOrThrow(openPage(html), urlOf('page'));
    const start = article.text.indexOf('met in Miami, and');
    const range = rangeOf(anchors, { start, end: start + 'met in Miami, and'.length });
    expect(range?.startContainer.textContent?.slice(range.startOffset)).toMatch(/^met in/u);
    expect(range?.endContainer.textContent?.slice(0, range.endOffset)).toBe(', and');
  });

  it('has no range for an empty span, one outside the text, or one between blocks', () => {
    const { article, anchors } = extractOrThrow(openPage(html), urlOf('page'));
    const gap = article.text.indexOf('\n\n');
    for (const span of [
      { start: 3, end: 3 },
      { start: 9, end: 4 },
      { start: 10_000, end: 10_010 },
      { start: gap, end: gap + 2 },
    ]) {
      expect(rangeOf(anchors, span)).toBe(null);
    }
  });

  it('has no range once the page has changed or removed the text', () => {
    const page = openPage(html);
    const { article, anchors } = extractOrThrow(page, urlOf('page'));
    const [first, second] = article.blocks;
    if (!first || !second) throw new Error('two paragraphs expected');
    const bold = page.querySelector('b')?.firstChild as Text;
    bold.data = 'never met anywhere';
    expect(rangeOf(anchors, first)).toBe(null);
    expect(rangeOf(anchors, second)).not.toBe(null);
    page.querySelectorAll('p')[1]?.remove();
    expect(rangeOf(anchors, second)).toBe(null);
  });
});

/** What stands in a range, without hidden parts and notes that fall inside it. */
function live(range: Range | null): string | null {
  if (!range) return null;
  const fragment = range.cloneContents();
  for (const part of fragment.querySelectorAll(
    '[hidden],[style*="none"],.visually-hidden,.sr-only,sup,time,td:empty',
  )) {
    part.remove();
  }
  return rendered(fragment.textContent ?? '');
}
