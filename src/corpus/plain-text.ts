import { articleBody } from './article-body';
import type { Attempt } from './corpus-error';
import type { DocumentDraft } from './document-draft';
import type { Line } from './line';
import { splitMetadata } from './metadata-lines';
import { findTitle } from './title-line';

/** Reads plain text: the headline on the first line, then paragraphs and subheads without marks. */
export function readPlainText(lines: readonly Line[]): Attempt<DocumentDraft> {
  const found = findTitle(lines);
  if (!found.ok) return found;
  const { title, below } = found.value;
  const { author, published, lines: rest } = splitMetadata(below);
  const blocks = articleBody(rest, title.text);
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
