import { countWords, endsSentence, type Line } from './line';
import { bulletMark, isMarked } from './marks';

/** Lines that name a part of a site or of a page and nothing else. */
const LABELS: ReadonlySet<string> = new Set(
  `advertisement|africa|americas|analysis|asia|breaking|breaking news|business|comments|conflict|copy link|economy|
  europe|exclusive|explainer|featured|geopolitics|global|home|international|latest|listen|live|menu|middle east|news|
  opinion|politics|print|russia|save|search|share|skip to content|source|sources|sponsored|subscribe|topics|top news|
  uk|ukraine|us|usa|video|war|watch|world|world news`
    .split('|')
    .map((label) => label.trim()),
);

const RELATED =
  /^(?:related (?:articles?|stories|posts|news|content|coverage|topics)|read next|more (?:from|on|stories|news)\b.{0,40}|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: for you| stories| articles)?|most (?:read|popular|viewed)|trending(?: now)?|latest (?:news|stories)|top stories|what to read next|also read|read also|read more|see also)\s*:?$/iu;

/** `Home | World | Ukraine`: the way from the front page to this one. */
export function isBreadcrumb(text: string): boolean {
  return text.length <= 100 && /\bhome\b/iu.test(text) && /[|›»→>/]/u.test(text) && !endsSentence(text);
}

export function isSectionLabel(text: string): boolean {
  return LABELS.has(text.toLowerCase().replace(/:$/u, '').trimEnd());
}

/** `Tags: …`, or tags that lost the gaps between them: `GeopoliticsUS PoliticsUkraine`. */
export function isTagRow(text: string): boolean {
  if (text.length > 300 || /[.!?]$/u.test(text)) return false;
  if (/^(?:tags?|topics?|keywords?|filed under|categories)\s*:/iu.test(text)) return true;
  const glued = text.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0;
  return (
    glued >= 2 && !/[,.:;!?]/u.test(text) && text.split(/\s+/u).every((word) => /^[\p{Lu}\p{N}&]/u.test(word))
  );
}

/** `#One #Two`, with or without a label and a list mark in front. */
export function isHashtagRow(text: string): boolean {
  const words = text
    .slice(bulletMark(text))
    .replace(/^[\p{L} ]{1,40}:\s*/u, '')
    .split(/[\s,;]+/u)
    .filter((word) => word !== '');
  return words.length > 0 && words.every((word) => /^#[\p{L}\p{N}_]+$/u.test(word));
}

export function isRelatedMark(text: string): boolean {
  return RELATED.test(text.replace(/^#+\s+/u, ''));
}

export function isFurniture(text: string): boolean {
  return isBreadcrumb(text) || isSectionLabel(text) || isTagRow(text) || isHashtagRow(text);
}

function isTeaser(line: Line): boolean {
  return isMarked(line.text) || countWords(line.text) < 25 || !endsSentence(line.text);
}

/**
 * Leaves out links to other articles. In the second half of a document nothing of the article comes after
 * them; above that they are a box in the running text, which goes on with the next full paragraph.
 */
export function withoutRelated(lines: readonly Line[]): readonly Line[] {
  const mark = lines.findIndex((line) => isRelatedMark(line.text));
  const marked = lines[mark];
  if (!marked) return lines;
  const before = lines.slice(0, mark);
  const half = ((lines[0]?.start ?? 0) + (lines.at(-1)?.end ?? 0)) / 2;
  if (marked.start >= half) return before;
  const after = lines.slice(mark + 1);
  const resume = after.findIndex((line) => !isTeaser(line));
  return resume < 0 ? before : [...before, ...withoutRelated(after.slice(resume))];
}
