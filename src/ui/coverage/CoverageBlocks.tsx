import type { ComponentChildren } from 'preact';
import type { BlockGroup, Piece } from './coverage-text';

/** Id of the marked statement, for the entry point to scroll to and focus. */
export const MARKED_STATEMENT_ID = 'marked-statement';

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map((piece, i) => {
        const lined = piece.line ? `lined lined-${piece.line}` : '';
        if (piece.marked)
          return (
            <mark key={`${i}m`} id={MARKED_STATEMENT_ID} class={lined} tabIndex={-1}>
              {piece.text}
            </mark>
          );
        return piece.line ? (
          <span key={`${i}l`} class={lined}>
            {piece.text}
          </span>
        ) : (
          piece.text
        );
      })}
    </>
  );
}

function Group({ group }: { readonly group: BlockGroup }) {
  const { kind, blocks } = group;
  if (kind === 'item') {
    return (
      <ul class="block-items">
        {blocks.map((block) => (
          <li key={block.start}>
            <Pieces pieces={block.pieces} />
          </li>
        ))}
      </ul>
    );
  }
  if (kind === 'row') {
    return (
      <div class="block-rows">
        {blocks.map((block) => (
          <p class="block-row" key={block.start}>
            <Pieces pieces={block.pieces} />
          </p>
        ))}
      </div>
    );
  }
  const pieces = <Pieces pieces={blocks[0]?.pieces ?? []} />;
  if (kind === 'title')
    return (
      <h1 class="block-title" tabIndex={-1}>
        {pieces}
      </h1>
    );
  if (kind === 'heading') return <h2 class="block-heading">{pieces}</h2>;
  if (kind === 'quote') return <blockquote class="block-quote">{pieces}</blockquote>;
  return <p class={`block-${kind}`}>{pieces}</p>;
}

interface CoverageBlocksProps {
  readonly groups: readonly BlockGroup[];
  /** What stands beside a group, or under it where there is no room. */
  readonly beside?: (group: BlockGroup) => ComponentChildren;
}

/** The text of a report by its blocks, word for word. */
export function CoverageBlocks({ groups, beside }: CoverageBlocksProps) {
  return (
    <>
      {groups.map((group) => (
        <div key={group.blocks[0]?.start} class="passage">
          <div class="passage-text">
            <Group group={group} />
          </div>
          {beside?.(group)}
        </div>
      ))}
    </>
  );
}
