import type { Report, Result } from '../model';
import { type Attempt, fileError, unreadable } from './corpus-error';
import type { DocumentDraft } from './document-draft';
import { shapeOf } from './document-shape';
import { readFrontMatter } from './front-matter';
import { readLines } from './line';
import { readMarkdownText } from './markdown-text';
import { readPlainText } from './plain-text';
import { readSiteText } from './site-text';
import type { SourceRecord } from './source-record';
import { unwrapLines } from './unwrap-lines';

const NO_TEXT: ReadonlySet<string> = new Set(['title', 'standfirst', 'heading', 'caption']);

function readDocument(raw: string): Attempt<DocumentDraft> {
  const physical = readLines(raw);
  const first = physical[0];
  if (!first) return unreadable(1, "the file is empty; put the article's text into it");
  if (/^<(?:!doctype|html|\?xml)\b/iu.test(first.text)) {
    return unreadable(first.number, "this is HTML, not a source document; save the article's text instead");
  }
  const shape = shapeOf(physical);
  if (shape === 'front matter') return readFrontMatter(raw, physical);
  const lines = unwrapLines(raw, physical);
  if (shape === 'site text') return readSiteText(lines);
  return shape === 'markdown' ? readMarkdownText(lines) : readPlainText(lines);
}

/** The line that holds an offset, from 1. */
function lineAt(raw: string, offset: number): number {
  return raw.slice(0, offset).split(/\r\n|\n|\r/u).length;
}

/**
 * Reads one source document. `raw` is the file's text as it stands; every block's span points into it. What
 * the document says of its author and date goes before what the source record says. The error of a document
 * that can't be read is one line: file, line, reason, and what to do.
 */
export function readReport(raw: string, source: SourceRecord): Result<Report> {
  const document = readDocument(raw);
  if (!document.ok) return fileError(source.file, document);
  const { title, author, published, blocks } = document.value;
  if (blocks.every((block) => NO_TEXT.has(block.kind))) {
    const line = lineAt(raw, blocks[0]?.start ?? 0);
    return fileError(source.file, {
      line,
      reason: 'there is a title but no text below it; add the paragraphs of the article',
    });
  }
  const report: Report = {
    id: source.id,
    title,
    outlet: source.outlet,
    author: author ?? source.author,
    published: published ?? source.published,
    url: source.url,
    addressBasis: source.addressBasis,
    language: source.language,
    text: raw,
    blocks,
  };
  return { ok: true, value: report };
}
