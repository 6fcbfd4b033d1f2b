import { useMemo, useState } from 'preact/hooks';
import { useWords } from '../../parts/words-context';
import type { Coverage } from '../covered';
import { PAPER, useMedia } from '../use-media';
import { columnsOf } from './columns';
import { MatrixFilter } from './MatrixFilter';
import { MatrixHead } from './MatrixHead';
import { MatrixRow, rowElementId } from './MatrixRow';
import { filterGroups, type GroupView, matrixView, type Shown } from './matrix-view';

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
  const count = left.reduce((sum, group) => sum + group.rows.length, 0);
  return (
    <>
      <MatrixFilter shown={shown} typed={typed} count={count} onShow={setShown} onType={setTyped} />
      {count === 0 && <p class="matrix-nothing">{words.say('matrixNoRows')}</p>}
      {count > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, which the keyboard must be able to do
        <section class="matrix-scroll" aria-label={words.say('matrixScroll')} tabIndex={0}>
          <table class="matrix">
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
                      <button
                        type="button"
                        class="plain"
                        onClick={() => setWhole(new Set([...whole, group.kind]))}
                      >
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
