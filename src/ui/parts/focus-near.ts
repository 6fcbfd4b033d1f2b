import { useLayoutEffect } from 'preact/hooks';

const STOPS = 'a[href], button:enabled, input:enabled, summary';
const HEADINGS = 'h2, h3, .outcome-told';

/** The heading that an element stands under. */
function headingOver(element: Element | null): HTMLElement | undefined {
  const part = element?.closest('section, .outcome');
  return [...(part?.querySelectorAll<HTMLElement>(HEADINGS) ?? [])].findLast(
    (heading) => element && heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
}

/**
 * Where drawing has taken away what had the focus (a line taken off a list, a button that has done its work), the focus
 * goes to what now stands in its place: the next line of the list, the heading it stood under, the next thing to press.
 */
export function useFocusNear(): void {
  const focused = document.activeElement;
  const list = focused?.closest('ul') ?? null;
  const line = list && focused ? [...list.children].findIndex((child) => child.contains(focused)) : -1;
  const heading = headingOver(focused);
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)];
  const after = stops.slice(stops.indexOf(focused as HTMLElement));
  useLayoutEffect(() => {
    if (!focused || focused.isConnected || document.activeElement !== document.body) return;
    const lines = list?.isConnected ? [...list.children] : [];
    const same = lines[Math.min(line, lines.length - 1)]?.querySelector<HTMLElement>(focused.localName);
    const next = same ?? [heading, ...after].find((one) => one?.isConnected);
    if (next === heading) heading?.setAttribute('tabindex', '-1');
    next?.focus();
  });
}
