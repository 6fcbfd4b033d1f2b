import type { Block, BlockKind, Report, Span } from '../../model';
import type { LineKind } from '../parts/LineGlyph';

/** A stretch of a block's text, marked or not, under a line of its kind or none. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
  readonly line: LineKind | null;
}

/** A statement that others have something to say on, and in which line style that shows. */
export interface LinedSpan extends Span {
  readonly line: LineKind;
}

export interface BlockView {
  readonly kind: BlockKind;
  /** Position in the report's blocks. */
  readonly index: number;
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

const holds = (span: Span | null, at: number) => span !== null && span.start <= at && at < span.end;

/** The block cut wherever the mark or a lined statement begins or ends. */
function cut(text: string, block: Block, mark: Span | null, lined: readonly LinedSpan[]): Piece[] {
  const inside = lined.filter(({ start, end }) => start < block.end && end > block.start);
  const ends = [block, ...(mark ? [mark] : []), ...inside].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set(ends)].filter((at) => at >= block.start && at <= block.end).sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => ({
    text: text.slice(start, cuts[i + 1]),
    marked: holds(mark, start),
    line: inside.find((one) => holds(one, start))?.line ?? null,
  }));
}

/** A report's blocks in its order, the marked statement cut out of its block, runs of items and rows together. */
export function groupBlocks(
  report: Pick<Report, 'text' | 'blocks'>,
  mark: Span | null,
  lined: readonly LinedSpan[] = [],
): BlockGroup[] {
  const groups: { kind: BlockKind; blocks: BlockView[] }[] = [];
  for (const [index, block] of report.blocks.entries()) {
    const pieces = cut(report.text, block, mark, lined);
    const view = { kind: block.kind, index, start: block.start, pieces };
    const last = groups.at(-1);
    const runs = block.kind === 'item' || block.kind === 'row';
    if (runs && last?.kind === block.kind) last.blocks.push(view);
    else groups.push({ kind: block.kind, blocks: [view] });
  }
  return groups;
}
