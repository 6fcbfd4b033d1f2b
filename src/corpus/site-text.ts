import type { Block } from '../model';
import { articleBody } from './article-body';
import { headingKey } from './contents-list';
import type { Attempt } from './corpus-error';
import type { DocumentDraft } from './document-draft';
import { isRelatedMark } from './furniture';
import { countWords, endsSentence, type Line } from './line';
import { isMarked } from './marks';
import { splitMetadata } from './metadata-lines';
import { findTitle, titleAt } from './title-line';

/** How far down a site's own lines go before the headline has come. */
const TOP = 12;

function readsLikeText(line: Line): boolean {
  return countWords(line.text) >= 12 && endsSentence(line.text) && !line.text.endsWith('?');
}

/**
 * The index of the first line of three words or more that comes again near the top: page text carries the
 * headline twice, once in the page's title or trail, once above the article. -1 where none does.
 */
export function repeatedTitle(lines: readonly Line[]): number {
  const top = lines.slice(0, TOP);
  const text = top.findIndex(readsLikeText);
  return top
    .slice(0, text < 0 ? TOP : text)
    .findIndex(
      (line, index) =>
        countWords(line.text) >= 3 && top.slice(index + 1).some((other) => other.text === line.text),
    );
}

/** Leaves out the one- and two-word lines (section, "Source", "Share") between headline and text. */
function withoutTopLabels(lines: readonly Line[]): readonly Line[] {
  const text = lines.findIndex((line) => countWords(line.text) >= 10 || isMarked(line.text));
  return lines.filter(
    (line, index) => index >= text || countWords(line.text) > 2 || isRelatedMark(line.text),
  );
}

/** A single paragraph between the headline and the first subhead sums the article up. */
function withStandfirst(blocks: readonly Block[]): readonly Block[] {
  const [first, second, ...rest] = blocks;
  if (first?.kind !== 'paragraph' || second?.kind !== 'heading') return blocks;
  return [{ ...first, kind: 'standfirst' }, second, ...rest];
}

/** Reads the text of a site's page: navigation, headline (often twice), labels, article, tags, related links. */
export function readSiteText(lines: readonly Line[]): Attempt<DocumentDraft> {
  const repeated = titleAt(lines, repeatedTitle(lines));
  const found: ReturnType<typeof findTitle> = repeated ? { ok: true, value: repeated } : findTitle(lines);
  if (!found.ok) return found;
  const { title } = found.value;
  const key = headingKey(title.text);
  const below = found.value.below.filter((line) => headingKey(line.text) !== key);
  const { author, published, lines: rest } = splitMetadata(below);
  const blocks = withStandfirst(articleBody(withoutTopLabels(rest), title.text));
  return {
    ok: true,
    value: {
      title: title.text,
      author,
      published,
      blocks: [{ kind: 'title', start: title.start, end: title.end }, ...blocks],
    },
  };
}
