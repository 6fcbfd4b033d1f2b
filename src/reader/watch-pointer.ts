import { lineAt } from '../ui/card/line-at';
import type { PageFollower } from './follow-page';
import type { Interface } from './interface';
import type { MarkedPage, PlacedMark } from './mark-page';

/** Tells the interface of the pointer on names and marked words, and of clicks on them. Never stops the page's own events. */
export function watchPointer(
  document: Document,
  signal: AbortSignal,
  page: MarkedPage,
  follower: PageFollower,
  ui: Interface,
): void {
  // Where the pointer was last; null once that has been looked at.
  let at: Point | null = null;
  let on: PlacedMark | null = null;
  // Of a click, which not all browsers tell: whether it came from a finger.
  let byFinger = false;

  const leave = () => {
    if (!on) return;
    on = null;
    ui.hover({ type: 'leave' });
  };
  const look = ({ x, y }: Point) => {
    page.restore();
    const mark = page.markAt(x, y);
    if (mark && on && keyOf(mark) === keyOf(on)) return;
    const anchor = mark && lineAt([...mark.range.getClientRects()], x, y);
    if (!mark || !anchor) return leave();
    on = mark;
    follower.makeCurrent(mark.article);
    const key = keyOf(mark);
    const target =
      mark.entity === null
        ? ({ kind: 'statement', statement: mark.statement, words: mark.words, key, anchor } as const)
        : ({ kind: 'entity', entity: mark.entity, key, anchor } as const);
    ui.hover({ type: 'point', target });
  };
  /** A finger can't dwell: on a name it asks at once. */
  const tap = ({ x, y }: Point): boolean => {
    const mark = page.markAt(x, y);
    const anchor = mark && lineAt([...mark.range.getClientRects()], x, y);
    if (!mark || mark.entity === null || !anchor) return false;
    follower.makeCurrent(mark.article);
    const { entity } = mark;
    ui.hover({ type: 'ask', target: { kind: 'entity', entity, key: keyOf(mark), anchor, isTap: true } });
    return true;
  };
  /** Once a frame, at the latest of its movements: a card must not open over a name that was only passed. */
  const lookOnce = () => {
    if (at && !signal.aborted) look(at);
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
  document.addEventListener(
    'pointerdown',
    (event) => {
      byFinger = event.pointerType === 'touch';
    },
    { passive: true, capture: true, signal },
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
      if (byFinger && tap({ x: event.clientX, y: event.clientY })) return;
      const mark = page.statementAt(event.clientX, event.clientY);
      if (!mark) return;
      follower.makeCurrent(mark.article);
      ui.showStatement(mark.statement);
    },
    { passive: true, signal },
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function keyOf({ article, entity, span }: PlacedMark): string {
  return `${article} ${entity ?? span.start}`;
}
