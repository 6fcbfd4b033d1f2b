import { useLayoutEffect, useRef } from 'preact/hooks';
import { type GridStop, nextInGrid } from './grid-keys';

const isSeen = (element: HTMLElement) => element.checkVisibility?.() ?? !element.hidden;

/** A cell's links and buttons; the cell itself where it has none. A heading too is read for itself. */
function stopsOfCell(cell: HTMLTableCellElement): GridStop<HTMLElement>[] {
  const within = [...cell.querySelectorAll<HTMLElement>('a, button')];
  const elements = cell.localName === 'th' || within.length === 0 ? [cell, ...within] : within;
  return elements.map((element) => ({ element, column: cell.cellIndex }));
}

const rowsOf = (table: HTMLTableElement): GridStop<HTMLElement>[][] =>
  [...table.tBodies]
    .flatMap((body) => [...body.rows])
    .filter(isSeen)
    .map((row) => [...row.cells].filter(isSeen).flatMap(stopsOfCell));

/**
 * Makes of a table one stop for Tab, with arrow keys within: the grid of the ARIA practices. Whatever in it can have the
 * focus is drawn with a `tabIndex` of -1; the one that had the focus last gets 0.
 */
export function useGrid() {
  const table = useRef<HTMLTableElement>(null);
  const current = useRef<HTMLElement | null>(null);
  /** Kept on the way up and down through rows that haven't so many cells. */
  const column = useRef(0);

  const stopAt = (target: EventTarget | null) =>
    table.current
      ? rowsOf(table.current)
          .flat()
          .find(({ element }) => element === target)
      : undefined;

  function take(stop: GridStop<HTMLElement> | undefined): void {
    if (!stop) return;
    current.current?.setAttribute('tabindex', '-1');
    stop.element.setAttribute('tabindex', '0');
    current.current = stop.element;
    column.current = stop.column;
  }

  // After each drawing, since the one of before may be gone.
  useLayoutEffect(() => {
    if (!stopAt(current.current) && table.current) take(rowsOf(table.current).flat()[0]);
  });

  function onKeyDown(event: KeyboardEvent): void {
    const at = stopAt(event.target);
    if (!at || !table.current || event.altKey || event.metaKey || event.shiftKey) return;
    const wanted = column.current;
    const next = nextInGrid(rowsOf(table.current), at.element, wanted, event);
    if (!next) return;
    event.preventDefault();
    next.focus();
    // By itself Chromium is content with an edge of it.
    next.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') column.current = wanted;
  }

  const onFocusIn = ({ target }: FocusEvent) => take(stopAt(target));
  return { role: 'grid', 'aria-readonly': true, ref: table, onKeyDown, onFocusIn } as const;
}
