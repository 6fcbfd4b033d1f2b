import type { RowKind } from '../../../story/story';
import type { Words } from '../../../words/words';
import { LineGlyph, type LineKind } from '../../parts/LineGlyph';
import { OUTLETS_WORDS } from '../../parts/outlets-words';
import { useWords } from '../../parts/words-context';
import type { CellItem, CellState, CellView } from './matrix-view';

interface MatrixCellProps {
  readonly cell: CellView;
  readonly kind: RowKind;
  readonly onFollow: () => void;
}

/** In which line style a line's differing words are set off. */
export const lineOf = (kind: RowKind): LineKind =>
  kind === 'told' ? 'corroborated' : kind === 'single' ? 'only-here' : kind;

/** Two thin lines, the second broken off: the same, once more. */
function EchoGlyph() {
  return (
    <svg class="line line-echo" viewBox="0 0 18 12" width="18" height="12" aria-hidden="true">
      <path d="M1 4H17" />
      <path d="M1 8H3M7 8H9M13 8H15" />
    </svg>
  );
}

function stateInWords(state: CellState, words: Words): readonly [short: string, spoken: string] {
  if (state === 'echo') return [words.say('matrixEcho'), words.say('matrixEchoSpoken')];
  if (state === 'early') return [words.say('matrixEarly'), words.say('matrixEarlySpoken')];
  if (state === 'absent') return [words.say('matrixAbsent'), words.say('matrixAbsentSpoken')];
  return [words.say('matrixSays'), words.say('matrixSays')];
}

/** What one outlet says on one line; a click opens its report at the sentence. */
export function MatrixCell({ cell, kind, onFollow }: MatrixCellProps) {
  const words = useWords();
  const [short, spoken] = stateInWords(cell.state, words);
  const isEmpty = cell.state === 'absent' || cell.state === 'early';
  const told = cell.state === 'differs' ? words.say('matrixDiffersSpoken') : spoken;
  const item = (one: CellItem) => (
    <li key={one.href + one.words} class={one.side > 0 ? 'side-other' : 'side-lead'}>
      <a class={`cell-item cell-of-${kind}`} href={one.href} tabIndex={-1} onClick={onFollow}>
        {cell.state === 'echo' ? <EchoGlyph /> : <LineGlyph kind={lineOf(kind)} />}
        <span class="spoken">{`${cell.outlet}: ${told} `}</span>
        {one.words ? (
          <span class="cell-words" {...OUTLETS_WORDS}>
            {one.words}
          </span>
        ) : (
          <span class="cell-state" aria-hidden="true">
            {short}
          </span>
        )}
        {one.by.length > 0 && <span class="cell-by">{words.list(one.by)}</span>}
      </a>
    </li>
  );
  return (
    <td class={`cell cell-${cell.state}`} tabIndex={isEmpty ? -1 : undefined}>
      <span class="cell-outlet" aria-hidden="true">
        {cell.outlet}
      </span>
      {isEmpty ? (
        <span class="cell-none">
          <span aria-hidden="true">{short}</span>
          <span class="spoken">{spoken}</span>
        </span>
      ) : (
        <ul class="cell-items">
          {cell.items.map(item)}
          {cell.more > 0 && <li class="cell-more">{words.say('matrixMore', cell.more)}</li>}
        </ul>
      )}
    </td>
  );
}
