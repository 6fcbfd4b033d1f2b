import type { TextAnchors } from './anchor';

/** In ms: how long a page that changes is left to it before its text is looked at. */
const SETTLE = 250;
/** The same where marks are missing: the reader sees that. */
const REPAIR = 50;
/** The longest wait between two looks that find nothing new. */
const LONGEST = 30_000;
/** Looking may take one part in so many of the time: a page that never rests costs no more than that. */
const SHARE = 20;
/** In characters: less than this around the article is none of it. */
const MUCH_TEXT = 200;
/** With more changes than this at once, they aren't gone through: the text is looked at. */
const MOST_RECORDS = 200;

export interface WatchedArticle {
  /** The elements that hold what is watched; asked anew each time, as a page may replace them. */
  readonly places: () => readonly Element[];
  /** At once, before the page is painted: something in those places has changed. Tells whether anything is lost by it. */
  readonly onTouched: () => boolean;
  /** After a while: time to look at the text. Tells whether anything was new. */
  readonly onSettled: () => boolean;
  /** After any change of the page, at most every `SETTLE` ms. */
  readonly onChanged: () => void;
}

/**
 * Watches the page's own changes around its article. Changes elsewhere (advertisements, tickers) cost next to
 * nothing; looks that find nothing new grow rarer, and looking never takes more than a twentieth of the time.
 * `look` asks for a look soon.
 */
export function watchArticle(
  document: Document,
  signal: AbortSignal,
  watched: WatchedArticle,
): { readonly look: () => void } {
  let due: { readonly at: number; readonly timer: ReturnType<typeof setTimeout> } | undefined;
  let changed: ReturnType<typeof setTimeout> | undefined;
  let pause = SETTLE;
  let idleUntil = 0;
  let paidUntil = 0;

  const settle = () => {
    due = undefined;
    const start = performance.now();
    const isNew = watched.onSettled();
    const end = performance.now();
    pause = isNew ? SETTLE : Math.min(LONGEST, pause * 2);
    idleUntil = isNew ? 0 : end + pause;
    paidUntil = end + (end - start) * SHARE;
  };
  const lookSoon = (isUrgent: boolean) => {
    const at = Math.max(
      performance.now() + (isUrgent ? REPAIR : SETTLE),
      paidUntil,
      isUrgent ? 0 : idleUntil,
    );
    if (signal.aborted || (due && due.at <= at)) return;
    clearTimeout(due?.timer);
    due = { at, timer: setTimeout(settle, at - performance.now()) };
  };
  const tellChanged = () => {
    changed = undefined;
    watched.onChanged();
  };
  const observer = new MutationObserver((records) => {
    changed ??= setTimeout(tellChanged, SETTLE);
    const touched = howTouched(records, watched.places());
    if (touched !== 'not') lookSoon(touched === 'changed' && watched.onTouched());
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(due?.timer);
      clearTimeout(changed);
    },
    { once: true },
  );
  return { look: () => lookSoon(true) };
}

type Change = Pick<MutationRecord, 'target' | 'addedNodes'>;

/**
 * Whether a burst of changes concerns the places: something in them has changed, or so much text was added around
 * them that more of the article may have come.
 */
export function howTouched(
  changes: readonly Change[],
  places: readonly Element[],
): 'not' | 'around' | 'changed' {
  if (changes.length > MOST_RECORDS || places.some((place) => !place.isConnected)) return 'changed';
  let touched: 'not' | 'around' = 'not';
  for (const { target, addedNodes } of changes) {
    if (places.some((place) => place.contains(target))) return 'changed';
    if (addedNodes.length === 0 || !places.some((place) => target.contains(place))) continue;
    for (const { textContent } of addedNodes) if ((textContent?.length ?? 0) >= MUCH_TEXT) touched = 'around';
  }
  return touched;
}

/** The innermost element that holds all of a text. Null where it has no nodes. */
export function placeOf({ pieces }: TextAnchors): Element | null {
  let place = pieces[0]?.node.parentElement ?? null;
  for (const { node } of pieces) while (place && !place.contains(node)) place = place.parentElement;
  return place;
}
