import type { PageSample } from '../detection';
import type { Article } from '../model';

/** Bounds of a sample, as in `sample.ts`. */
const MOST = 40;
const SHORTEST = 40;

/** The sample for the detector of one article of a page that holds several. */
export function sampleArticle(article: Article, url: string): PageSample {
  return {
    url,
    language: article.language,
    title: article.title,
    description: '',
    types: ['article'],
    paragraphs: article.blocks
      .map(({ start, end }) => article.text.slice(start, end))
      .filter((text) => text.length >= SHORTEST)
      .slice(0, MOST),
  };
}
