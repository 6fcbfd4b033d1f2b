/** In ms: pages fade from light to dark, and the colour of a ground is known only after that. */
const FADED = 600;

/** Calls `onTheme` when a page may have gone from light to dark: by the system's choice, or by its own switch. */
export function watchTheme(document: Document, signal: AbortSignal, onTheme: () => void): void {
  let due: ReturnType<typeof setTimeout> | undefined;
  const changed = () => {
    onTheme();
    clearTimeout(due);
    due = setTimeout(() => !signal.aborted && onTheme(), FADED);
  };
  const observer = new MutationObserver(changed);
  for (const element of [document.documentElement, document.body])
    observer.observe(element, {
      attributes: true,
      attributeFilter: ['class', 'style', 'data-theme', 'data-color-scheme', 'data-color-mode'],
    });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  document.defaultView
    ?.matchMedia('(prefers-color-scheme: dark)')
    .addEventListener('change', changed, { signal });
}
