/**
 * Calls `onReturn` when the page comes back from the browser's memory of pages (back and forward): it was frozen,
 * and has heard of nothing meanwhile.
 */
export function watchReturn(signal: AbortSignal, onReturn: () => void): void {
  addEventListener('pageshow', ({ persisted }) => persisted && onReturn(), { signal });
}
