import { shareStanding, type TextAnchors } from '../../src/page/anchor';
import { onMoved, withoutHash } from '../../src/page/navigation';

/** In ms: how long a page that changes is left to it before its text is looked at. */
const SETTLE = 250;
/** With less of its text than this, the article isn't the one that was read. */
const LEAST = 0.5;

/**
 * Whether the page still has the text that was read at `address`. Under another address it has to be seen too:
 * some pages keep the article of before, hidden.
 */
export function stillStands(anchors: TextAnchors, address: string): boolean {
  const isElsewhere = withoutHash(location.href) !== withoutHash(address);
  return shareStanding(anchors, isElsewhere) >= LEAST;
}

/** Calls `onGone` once the page has taken the article away: for another one, or drawn anew with other nodes. */
export function watchText(
  document: Document,
  signal: AbortSignal,
  anchors: TextAnchors,
  address: string,
  onGone: () => void,
): void {
  let waiting = false;
  const lookSoon = () => {
    if (waiting || signal.aborted) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      if (!signal.aborted && !stillStands(anchors, address)) onGone();
    }, SETTLE);
  };
  const observer = new MutationObserver(lookSoon);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  onMoved(lookSoon, { signal });
  // The page may have changed while its text was being compared.
  lookSoon();
}
