import { talksHtml } from './article';

/** A piece of an article, as a page of whatever make shows it. */
export interface StoryPart {
  readonly tag: 'h1' | 'h2' | 'p';
  readonly text: string;
}

/** The article of `pages/news/miami-talks.html` without its page: title, subheads and paragraphs. */
export function talksStory(): readonly StoryPart[] {
  return storyOf(talksHtml());
}

/** Titles, subheads and paragraphs of a page's `<article>`, or of all of it; captions and bylines are left out. */
export function storyOf(page: string): readonly StoryPart[] {
  const article = /<article[^>]*>(?<inside>[\s\S]*)<\/article>/u.exec(page)?.groups?.inside ?? page;
  const parts = article.matchAll(
    /<(?<tag>h1|h2|p)(?: class="(?<name>[^"]*)")?[^>]*>(?<text>[^<]+)<\/\k<tag>>/gu,
  );
  return [...parts].flatMap(({ groups }) => [
    { tag: groups?.tag as StoryPart['tag'], text: groups?.text?.trim() ?? '' },
  ]);
}

/** Each part between tags of its own. */
export function asHtml(
  story: readonly StoryPart[],
  tagOf: (part: StoryPart) => string = ({ tag }) => tag,
): string {
  return story.map((part) => `<${tagOf(part)}>${part.text}</${tagOf(part)}>`).join('\n');
}
