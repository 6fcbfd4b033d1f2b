import type { BlockGroup, BlockView, Piece } from './coverage-text';

/** Id of the marked statement, for the entry point to scroll to and focus. */
export const MARKED_STATEMENT_ID = 'marked-statement';

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map((piece, i) =>
        piece.marked ? (
          <mark key={`${i}m`} id={MARKED_STATEMENT_ID} tabIndex={-1}>
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}

/** Cells stand apart as in the document: a bar between them. */
function Row({ block }: { readonly block: BlockView }) {
  return (
    <p class="block-row" key={block.start}>
      <Pieces pieces={block.pieces} />
    </p>
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
          <Row key={block.start} block={block} />
        ))}
      </div>
    );
  }
  const pieces = <Pieces pieces={blocks[0]?.pieces ?? []} />;
  if (kind === 'title') return <h1 class="block-title">{pieces}</h1>;
  if (kind === 'heading') return <h2 class="block-heading">{pieces}</h2>;
  if (kind === 'quote') return <blockquote class="block-quote">{pieces}</blockquote>;
  return <p class={`block-${kind}`}>{pieces}</p>;
}

/** The text of a report by its blocks, word for word. */
export function CoverageBlocks({ groups }: { readonly groups: readonly BlockGroup[] }) {
  return (
    <>
      {groups.map((group) => (
        <Group key={group.blocks[0]?.start} group={group} />
      ))}
    </>
  );
}
