/** The part of the Navigation API that is used; TypeScript's DOM library has no types for it yet. */
interface NavigationEvents {
  addEventListener(type: 'navigatesuccess', listener: () => void, options?: { signal?: AbortSignal }): void;
}

/** In ms: without the Navigation API, how long after a sign of life the address is looked at. */
const SOON = 300;

/**
 * Calls `listener` after the page has moved to another address without loading: by the Navigation API, and where a
 * browser lacks it by a look at the address soon after whatever may have come with a move (the page's DOM changed,
 * a click, a key, scrolling). Where nothing happens, nothing is looked at. Another place in the same page
 * (`#comments`) is no other address.
 */
export function onMoved(listener: () => void, options: { signal?: AbortSignal } = {}): void {
  let address = withoutHash(location.href);
  let isDue = false;
  const look = () => {
    isDue = false;
    const now = withoutHash(location.href);
    if (now === address || options.signal?.aborted) return;
    address = now;
    listener();
  };
  const { navigation } = globalThis as { navigation?: NavigationEvents };
  if (navigation) {
    navigation.addEventListener('navigatesuccess', look, options);
    return;
  }

  const lookSoon = () => {
    if (!isDue) setTimeout(look, SOON);
    isDue = true;
  };
  addEventListener('popstate', look, options);
  for (const sign of ['click', 'keydown', 'scroll'])
    addEventListener(sign, lookSoon, { ...options, capture: true, passive: true });
  const observer = new MutationObserver(lookSoon);
  observer.observe(document, { childList: true, subtree: true });
  options.signal?.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** Address of a page, whichever place in it is meant. */
export function withoutHash(url: string): string {
  return url.split('#', 1)[0] ?? '';
}
