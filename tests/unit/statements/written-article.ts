import { readKnowledge } from '../../../src/cli/library';
import { compileKnowledge } from '../../../src/entities/knowledge-base';
import type { Article, Block, BlockKind, Slot, SlotFamily, Statement } from '../../../src/model';
import { readStatements } from '../../../src/statements/read-statements';

/** The knowledge that Crossread ships with; these tests write articles of their own. */
export const BASE = compileKnowledge(readKnowledge());

const MARKS: readonly (readonly [mark: string, kind: BlockKind])[] = [
  ['## ', 'heading'],
  ['# ', 'title'],
  ['- ', 'item'],
  ['| ', 'row'],
  ['> ', 'quote'],
];

/**
 * An article written as lines: `# title`, `## heading`, `- item`, `| row`, `> block quotation`, anything else a paragraph.
 * It was published on Monday, 22 December 2025 unless told otherwise.
 */
export function articleOf(lines: readonly string[], published: string | null = '2025-12-22'): Article {
  const blocks: Block[] = [];
  let text = '';
  for (const line of lines) {
    const [mark, kind] = MARKS.find(([start]) => line.startsWith(start)) ?? ['', 'paragraph' as const];
    const words = line.slice(mark.length);
    blocks.push({ kind, start: text.length, end: text.length + words.length });
    text += `${words}\n`;
  }
  return {
    title: lines.find((line) => line.startsWith('# '))?.slice(2) ?? '',
    outlet: null,
    author: null,
    published,
    url: null,
    language: 'en',
    text,
    blocks,
  };
}

/** Statements of an article written as lines. */
export function read(lines: readonly string[], published: string | null = '2025-12-22'): Statement[] {
  return readStatements(articleOf(lines, published), BASE);
}

/** The only or last statement of lines. */
export function readLast(...lines: readonly string[]): Statement {
  const last = read(lines).at(-1);
  if (!last) throw new Error('The lines hold no statement.');
  return last;
}

/** Slots of one family in a sentence, as `key = value`; with `(holder)` where a view has one. */
export function slotsIn(family: SlotFamily, ...lines: readonly string[]): readonly string[] {
  return readLast(...lines)
    .slots.filter((slot) => slot.family === family)
    .map(written);
}

function written(slot: Slot): string {
  return `${slot.key} = ${slot.value}${slot.holder ? ` (${slot.holder})` : ''}`;
}
