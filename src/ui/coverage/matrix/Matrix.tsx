import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useWords } from '../../parts/words-context';
import type { Coverage } from '../covered';
import { PAPER, useMedia } from '../use-media';
import { columnsOf } from './columns';
import { MatrixFilter } from './MatrixFilter';
import { MatrixHead } from './MatrixHead';
import { MatrixRow, rowElementId } from './MatrixRow';
import { filterGroups, type GroupView, matrixView, type Shown } from './matrix-view';
import { useGrid } from './use-grid';

/** Lines of a group before "show all". */
const MOST_ROWS = 8;

interface MatrixProps {
  readonly coverage: Coverage;
  /** Id of the line that the address names: it is opened. Another one needs another `key`. */
  readonly asked: string | null;
}

/** Every fact across all outlets: who tells it, who differs, who doesn't tell it. */
export function Matrix({ coverage, asked }: MatrixProps) {
  const words = useWords();
  const columns = useMemo(() => columnsOf(coverage), [coverage]);
  const groups = useMemo(() => matrixView(coverage, words), [coverage, words]);
  const [shown, setShown] = useState<Shown>('all');
  const [typed, setTyped] = useState('');
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set(asked ? [asked] : []));
  const [whole, setWhole] = useState<ReadonlySet<string>>(new Set());
  const grid = useGrid();
  /** Id of the first line that "show all" has brought: the button that had the focus is gone. */
  const brought = useRef<string | null>(null);
  useLayoutEffect(() => {
    const row = brought.current && document.getElementById(rowElementId(brought.current));
    brought.current = null;
    if (row) row.querySelector('th')?.focus();
  }, [whole]);
  const left = filterGroups(groups, shown, typed);
  const isPaper = useMedia(PAPER, false);
  const isWhole = (group: GroupView) =>
    isPaper ||
    whole.has(group.kind) ||
    typed !== '' ||
    group.rows.slice(MOST_ROWS).some(({ id }) => id === asked);
  const toggle = (id: string) => {
    const next = new Set(opened);
    if (!next.delete(id)) next.add(id);
    setOpened(next);
  };
  const showRest = (group: GroupView) => {
    brought.current = group.rows[MOST_ROWS]?.id ?? null;
    setWhole(new Set([...whole, group.kind]));
  };
  const count = left.reduce((sum, group) => sum + group.rows.length, 0);
  return (
    <>
      <MatrixFilter shown={shown} typed={typed} count={count} onShow={setShown} onType={setTyped} />
      {count === 0 && <p class="matrix-nothing">{words.say('matrixNoRows')}</p>}
      {count > 0 && (
        <section class="matrix-scroll" aria-label={words.say('matrixScroll')}>
          <table class="matrix" {...grid}>
            <caption class="spoken">{words.say('matrixCaption')}</caption>
            <colgroup>
              <col class="statement-column" />
            </colgroup>
            <MatrixHead columns={columns} />
            {left.map((group) => (
              <tbody key={group.kind}>
                <tr class="matrix-group">
                  <th
                    scope="rowgroup"
                    colSpan={columns.length + 1}
                    id={rowElementId(group.kind)}
                    tabIndex={-1}
                  >
                    <span class="group-title">
                      {group.title} <span class="group-count">{words.number(group.rows.length)}</span>
                    </span>
                  </th>
                </tr>
                {(isWhole(group) ? group.rows : group.rows.slice(0, MOST_ROWS)).map((row) => (
                  <MatrixRow
                    key={row.id}
                    row={row}
                    open={opened.has(row.id)}
                    onToggle={() => toggle(row.id)}
                  />
                ))}
                {!isWhole(group) && group.rows.length > MOST_ROWS && (
                  <tr class="matrix-rest">
                    <td colSpan={columns.length + 1}>
                      <button type="button" class="plain" tabIndex={-1} onClick={() => showRest(group)}>
                        {words.say('matrixShowRest', group.rows.length)}
                      </button>
                    </td>
                  </tr>
                )}
              </tbody>
            ))}
          </table>
        </section>
      )}
    </>
  );
}
