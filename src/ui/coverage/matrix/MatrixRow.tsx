import { LineGlyph } from '../../parts/LineGlyph';
import { useWords } from '../../parts/words-context';
import { formatCoverageRoute } from '../coverage-route';
import { useLeave } from '../leave';
import { SetOff } from '../SetOff';
import { lineOf, MatrixCell } from './MatrixCell';
import type { RowView } from './matrix-view';

interface MatrixRowProps {
  readonly row: RowView;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** Id of a line's element, for its address. */
export const rowElementId = (id: string): string => `row-${id}`;

/** One fact: the sentence that leads it, what each outlet says, and on demand all sentences side by side. */
export function MatrixRow({ row, open, onToggle }: MatrixRowProps) {
  const words = useWords();
  const leave = useLeave();
  const onFollow = () => leave(formatCoverageRoute({ page: 'matrix', row: row.id }));
  const wordsId = `words-${row.id}`;
  const hasMore = row.quotes.length > 1;
  return (
    <>
      <tr id={rowElementId(row.id)} class={`matrix-row matrix-${row.kind}`}>
        <th scope="row" class="statement" tabIndex={-1}>
          {row.title && (
            <span class={`statement-title ink-${row.kind}`}>
              <LineGlyph kind={lineOf(row.kind)} />
              {row.title}
            </span>
          )}
          <span class="statement-words">
            <SetOff quote={row.lead} kind={lineOf(row.kind)} />
          </span>
          <span class="statement-support">
            {row.support ?? words.say('matrixIn', row.lead.outlet)}
            {hasMore && (
              <button
                type="button"
                class="words-toggle"
                tabIndex={-1}
                aria-expanded={open}
                aria-controls={wordsId}
                onClick={onToggle}
              >
                {words.say('matrixWords')}
              </button>
            )}
          </span>
          {row.absent.length > 0 && (
            <span class="statement-absent">{words.say('matrixAbsentIn', words.list(row.absent))}</span>
          )}
        </th>
        {row.cells.map((cell) => (
          <MatrixCell key={cell.outlet} cell={cell} kind={row.kind} onFollow={onFollow} />
        ))}
      </tr>
      <tr id={wordsId} class="matrix-words" hidden={!open || !hasMore}>
        <td colSpan={row.cells.length + 1}>
          {open && hasMore && (
            <ul class="side-by-side">
              {row.quotes.map((quote) => (
                <li key={quote.href + quote.marked}>
                  <a class="side-quote" href={quote.href} tabIndex={-1} onClick={onFollow}>
                    <span class="quote-outlet">{quote.outlet}</span>
                    <span class="side-words">
                      <SetOff quote={quote} kind={lineOf(row.kind)} />
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          )}
        </td>
      </tr>
    </>
  );
}
