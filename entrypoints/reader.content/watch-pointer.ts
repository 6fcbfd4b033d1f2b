import type { Interface } from './interface';
import type { MarkedPage } from './mark-page';

/** Tells the interface of the pointer on names, and of clicks on marked sentences. Never stops the page's own events. */
export function watchPointer(document: Document, signal: AbortSignal, page: MarkedPage, ui: Interface): void {
  // Where the pointer was last; null once that has been looked at.
  let at: { readonly x: number; readonly y: number } | null = null;
  let onName: number | null = null;

  const leave = () => {
    if (onName === null) return;
    onName = null;
    ui.hover({ type: 'leave' });
  };
  const look = (x: number, y: number) => {
    const id = page.marks.marksAt(x, y).find((hit) => hit.kind === 'name')?.id ?? null;
    if (id === onName) return;
    const name = id === null ? undefined : page.names.get(id);
    if (id === null || !name) return leave();
    onName = id;
    const { left, top, right, bottom, width, height } = name.range.getBoundingClientRect();
    const anchor = { left, top, right, bottom, width, height };
    ui.hover({ type: 'point', target: { entity: name.entity, key: `name:${id}`, anchor } });
  };
  /** Once a frame, at the latest of its movements: a card must not open over a name that was only passed. */
  const lookOnce = () => {
    if (at && !signal.aborted) look(at.x, at.y);
    at = null;
  };

  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch') return;
      const isWaiting = at !== null;
      at = ui.isOwn(event) ? null : { x: event.clientX, y: event.clientY };
      if (at === null) leave();
      else if (!isWaiting) requestAnimationFrame(lookOnce);
    },
    { passive: true, signal },
  );
  document.documentElement.addEventListener('pointerleave', leave, { passive: true, signal });
  document.addEventListener('scroll', leave, { passive: true, capture: true, signal });
  document.addEventListener(
    'click',
    (event) => {
      const isLink =
        event.target instanceof Element && event.target.closest('a, button, input, textarea, select, label');
      const isSelecting = (document.getSelection()?.toString() ?? '') !== '';
      if (ui.isOwn(event) || isLink || isSelecting || event.button !== 0) return;
      const statement = page.statementAt(event.clientX, event.clientY);
      if (statement !== null) ui.showStatement(statement);
    },
    { passive: true, signal },
  );
}
