import type { Block, BlockKind, Report, Span } from '../model';

/** A stretch of a block's text, marked or not. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

export interface BlockView {
  readonly kind: BlockKind;
  /** Offset into the report's text. */
  readonly start: number;
  readonly pieces: readonly Piece[];
}

/** Blocks that belong together: a run of list items, of table rows, or one block of another kind. */
export interface BlockGroup {
  readonly kind: BlockKind;
  readonly blocks: readonly BlockView[];
}

/** The statement that an address names: the one that holds the offset `at`; null where there is none. */
export function statementAt(statements: readonly Span[], at: number | null): Span | null {
  if (at === null) return null;
  return statements.find((statement) => statement.start <= at && at < statement.end) ?? null;
}

function cut(text: string, block: Block, mark: Span | null): Piece[] {
  const from = Math.max(block.start, mark?.start ?? block.end);
  const to = Math.min(block.end, mark?.end ?? block.end);
  if (from >= to) return [{ text: text.slice(block.start, block.end), marked: false }];
  const pieces = [
    { text: text.slice(block.start, from), marked: false },
    { text: text.slice(from, to), marked: true },
    { text: text.slice(to, block.end), marked: false },
  ];
  return pieces.filter((piece) => piece.text !== '');
}

/** A report's blocks in its order, the marked statement cut out of its block, runs of items and rows together. */
export function groupBlocks(report: Pick<Report, 'text' | 'blocks'>, mark: Span | null): BlockGroup[] {
  const groups: { kind: BlockKind; blocks: BlockView[] }[] = [];
  for (const block of report.blocks) {
    const view = { kind: block.kind, start: block.start, pieces: cut(report.text, block, mark) };
    const last = groups.at(-1);
    const runs = block.kind === 'item' || block.kind === 'row';
    if (runs && last?.kind === block.kind) last.blocks.push(view);
    else groups.push({ kind: block.kind, blocks: [view] });
  }
  return groups;
}
