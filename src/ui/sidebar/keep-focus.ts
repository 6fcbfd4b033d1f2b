import { focusIn } from './focus-in';

/**
 * Remembers what has the focus inside an element. The function it gives is called after drawing: where that has put
 * another element in the focused one's place (a card that moved up or down the list), the focus goes to the one of
 * the same kind that says the same.
 */
export function keepFocus(container: HTMLElement): () => void {
  const focused = focusIn(container);
  if (!focused) return () => {};
  const said = labelOf(focused);
  return () => {
    if (focused.isConnected || focusIn(container)) return;
    const same = [...container.querySelectorAll<HTMLElement>(focused.localName)].find(
      (element) => labelOf(element) === said,
    );
    same?.focus({ preventScroll: true });
  };
}

function labelOf(element: Element): string {
  return `${element.className} ${element.ariaLabel ?? ''} ${element.textContent ?? ''}`;
}
