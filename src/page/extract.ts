import type { Article, Block, BlockKind, Result } from '../model';
import { type Reason, reason } from '../reason';
import type { Piece, TextAnchors } from './anchor';
import type { FlatPage } from './flatten';
import { flattenPage } from './flatten';
import { keepBody } from './keep';
import { findLead } from './lead';
import type { Metadata } from './metadata';
import { readMetadata } from './metadata';
import { findPublished } from './published';
import { findRoot } from './root';
import type { TextRun } from './text-run';
import { findTitle } from './title';

export interface ExtractedPage {
  readonly article: Article;
  readonly anchors: TextAnchors;
}

/** Less running text than this is a caption or a notice, not an article. */
const LEAST_TEXT = 120;
const BETWEEN_BLOCKS = '\n\n';

const EMPTY = reason('Empty');

/**
 * The article of a page, with the live text nodes behind every block. Reads the DOM and changes nothing in it;
 * works on any Document, drawn or only parsed. `outletName` overrides the site's own name for itself.
 * Fails with a message for the reader on an empty page, one without an article, or one beyond `LIMITS`.
 * With `within`, only that part of the page is read, as an article of its own: a second story under the first.
 */
export function extractPage(
  document: Document,
  url: string,
  outletName: string | null,
  within: Element | null = null,
): Result<ExtractedPage, Reason> {
  const { body } = document;
  if (!body) return { ok: false, error: EMPTY };
  const flat = flattenPage(document, within ?? body, url);
  if (!flat.ok) return flat;
  const page = flat.value;
  if (page.runs.length === 0) return { ok: false, error: EMPTY };

  const metadata = metadataFor(within, readMetadata(document, url, outletName));
  const title = findTitle(page, metadata.titles);
  const titleRun = page.runs[title];
  const root = findRoot(page, title);
  const kept = keepBody(page, root, title);
  const lead = findLead(page, root, title, kept);
  const chosen = new Set([...lead, ...kept]);
  const runs = page.runs.filter((run) => chosen.has(run));
  if (!isArticle(runs)) return { ok: false, error: reason('NoArticle') };

  const head: Part[] = [];
  if (titleRun) head.push({ ...titleRun, kind: 'title' });
  else if (metadata.titles[0] && !within) head.push({ kind: 'title', text: metadata.titles[0], pieces: [] });
  const parts = runs.map((run) => (lead.includes(run) ? asLead(run) : asPart(run)));
  const published = metadata.published ?? publishedNear(page, title);
  return { ok: true, value: assemble([...head, ...parts], { ...metadata, published }) };
}

/** The head of a page tells of the article that was opened: not when, nor by whom another below it was written. */
function metadataFor(within: Element | null, metadata: Metadata): Metadata {
  return within ? { ...metadata, published: null, author: null } : metadata;
}

/** Where no markup gives the date, it may be read from the lines right under the title. */
function publishedNear(page: FlatPage, title: number): string | null {
  for (const run of page.runs.slice(title + 1, title < 0 ? 0 : title + 6)) {
    const date = findPublished(run.text);
    if (date) return date;
  }
  return null;
}

type Part = { readonly kind: BlockKind; readonly text: string; readonly pieces: readonly Piece[] };

function isArticle(runs: readonly TextRun[]): boolean {
  const own = (run: TextRun) => (run.kind === 'heading' ? 0 : run.text.length - run.shares.linked);
  return runs.reduce((sum, run) => sum + own(run), 0) >= LEAST_TEXT;
}

function asLead(run: TextRun): Part {
  return run.kind === 'heading' || run.kind === 'paragraph' ? { ...run, kind: 'standfirst' } : run;
}

/** A short bold paragraph without a full stop is a subhead in all but name. */
function asPart(run: TextRun): Part {
  const isSubhead =
    run.kind === 'paragraph' &&
    run.shares.bold >= run.text.length - 1 &&
    run.text.length <= 100 &&
    /[\p{L}\p{N}?:”’"]$/u.test(run.text);
  return isSubhead ? { ...run, kind: 'heading' } : run;
}

function assemble(parts: readonly Part[], metadata: Metadata): ExtractedPage {
  const blocks: Block[] = [];
  const pieces: Piece[] = [];
  let start = 0;
  for (const part of parts) {
    blocks.push({ kind: part.kind, start, end: start + part.text.length });
    for (const piece of part.pieces) {
      pieces.push({ ...piece, start: piece.start + start, end: piece.end + start });
    }
    start += part.text.length + BETWEEN_BLOCKS.length;
  }
  const text = parts.map((part) => part.text).join(BETWEEN_BLOCKS);
  const title = parts[0]?.kind === 'title' ? parts[0].text : (metadata.titles[0] ?? '');
  const { outlet, author, published, url, language } = metadata;
  return {
    article: { title, outlet, author, published, url, language, text, blocks },
    anchors: { text, pieces },
  };
}
