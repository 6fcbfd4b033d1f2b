import type { Block } from '../model';
import { articleBody } from './article-body';
import { splitContents } from './contents-list';
import type { Attempt } from './corpus-error';
import type { DocumentDraft } from './document-draft';
import { cutLine, type Line } from './line';
import { hashMark } from './marks';
import { splitMetadata } from './metadata-lines';
import { findTitle, type TitleLine, titleAt } from './title-line';

interface MarkdownBody {
  readonly author: string | null;
  readonly published: string | null;
  readonly blocks: readonly Block[];
}

/** The blocks of Markdown below a title that stands elsewhere, as in front matter. */
export function readMarkdownBody(lines: readonly Line[], title: string): MarkdownBody {
  const contents = splitContents(lines);
  const { author, published, lines: rest } = splitMetadata(contents.lines);
  return { author, published, blocks: articleBody(rest, title, contents.headings) };
}

/** The headline: the first heading of the top level, or else the first line. */
function markedTitle(lines: readonly Line[]): Attempt<TitleLine> {
  const marked = titleAt(
    lines,
    lines.findIndex((line) => /^#\s/u.test(line.text)),
  );
  return marked ? { ok: true, value: marked } : findTitle(lines);
}

/** Reads Markdown without front matter: contents list, headings, tables, bullets, numbered lists. */
export function readMarkdownText(lines: readonly Line[]): Attempt<DocumentDraft> {
  const found = markedTitle(lines);
  if (!found.ok) return found;
  const line = found.value.title;
  const title = cutLine(line, hashMark(line.text)) ?? line;
  const body = readMarkdownBody(found.value.below, title.text);
  return {
    ok: true,
    value: {
      ...body,
      title: title.text,
      blocks: [{ kind: 'title', start: title.start, end: title.end }, ...body.blocks],
    },
  };
}
