/** The part of the Navigation API that is used; TypeScript's DOM library has no types for it yet. */
interface NavigationEvents {
  addEventListener(type: 'navigatesuccess', listener: () => void, options?: { signal?: AbortSignal }): void;
}

/**
 * Calls `listener` after the page has moved to another address without loading: by the Navigation API, and by
 * `popstate` where a browser lacks it.
 */
export function onMoved(listener: () => void, options: { signal?: AbortSignal } = {}): void {
  const { navigation } = globalThis as { navigation?: NavigationEvents };
  if (navigation) navigation.addEventListener('navigatesuccess', listener, options);
  else addEventListener('popstate', listener, options);
}
