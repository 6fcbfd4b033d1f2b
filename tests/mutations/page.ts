import type { Article, Block, Statement } from '../../src/model';
import type { Mutant } from './generate';

/** A page around one sentence, and where on the page that sentence stands. */
export interface Page {
  readonly article: Article;
  readonly start: number;
  readonly end: number;
}

/**
 * A short article by nobody: the report's title, its first paragraph, and the paragraph of one sentence, under its heading,
 * in which the sentence may read otherwise.
 */
export function pageOf({ indexed, statement, text }: Mutant): Page {
  const { report } = indexed;
  let written = '';
  let start = 0;
  const blocks: Block[] = [];
  for (const index of around(report.blocks, statement)) {
    const block = report.blocks[index] as Block;
    const from = written.length;
    if (index === statement.block) {
      start = from + statement.start - block.start;
      written += report.text.slice(block.start, statement.start) + text;
      written += report.text.slice(statement.end, block.end);
    } else written += report.text.slice(block.start, block.end);
    blocks.push({ kind: block.kind, start: from, end: written.length });
    written += '\n\n';
  }
  const title = blocks.find((block) => block.kind === 'title');
  const article = {
    title: title ? written.slice(title.start, title.end) : report.title,
    outlet: null,
    author: null,
    published: report.published,
    url: null,
    language: report.language,
    text: written,
    blocks,
  };
  return { article, start, end: start + text.length };
}

/** Indices of the blocks that the page keeps, in order. */
function around(blocks: readonly Block[], { block }: Statement): number[] {
  const title = blocks.findIndex(({ kind }) => kind === 'title');
  const opening = blocks.findIndex(({ kind }) => kind === 'paragraph');
  const heading = blocks.findLastIndex(({ kind }, index) => kind === 'heading' && index < block);
  const kept = new Set([title, opening, heading, block].filter((index) => index >= 0));
  return [...kept].sort((a, b) => a - b);
}
