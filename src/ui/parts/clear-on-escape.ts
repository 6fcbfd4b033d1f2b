/** Esc empties a search box, as Chromium does by itself and Firefox doesn't; in an empty one it isn't ours. */
export const clearOnEscape = (clear: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Escape' || !(event.currentTarget as HTMLInputElement).value) return;
  event.preventDefault();
  event.stopPropagation();
  clear();
};
