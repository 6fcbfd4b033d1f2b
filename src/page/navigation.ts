/** The part of the Navigation API that is used; TypeScript's DOM library has no types for it yet. */
interface NavigationEvents {
  addEventListener(type: 'navigatesuccess', listener: () => void, options?: { signal?: AbortSignal }): void;
}

/**
 * Calls `listener` after the page has moved to another address without loading: by the Navigation API, and by
 * `popstate` where a browser lacks it. Another place in the same page (`#comments`) is no other address.
 */
export function onMoved(listener: () => void, options: { signal?: AbortSignal } = {}): void {
  let address = withoutHash(location.href);
  const look = () => {
    const now = withoutHash(location.href);
    if (now === address) return;
    address = now;
    listener();
  };
  const { navigation } = globalThis as { navigation?: NavigationEvents };
  if (navigation) navigation.addEventListener('navigatesuccess', look, options);
  else addEventListener('popstate', look, options);
}

/** Address of a page, whichever place in it is meant. */
export function withoutHash(url: string): string {
  return url.split('#', 1)[0] ?? '';
}
