/** How far down the view the sentence comes to stand. */
const FROM_TOP = 1 / 3;

/**
 * Scrolls so that the range starts about a third from the top, in the window and in every scrolling box around
 * it. Returns false where the range has no place on the page (its text is hidden or gone).
 */
export function scrollToRange(range: Range, options: { readonly reducedMotion: boolean }): boolean {
  const document = range.startContainer.ownerDocument;
  const view = document?.defaultView;
  if (!document || !view || !range.startContainer.isConnected) return false;
  const rect = range.getBoundingClientRect();
  if (rect.width === 0 && rect.height === 0) return false;
  const behavior = options.reducedMotion ? 'instant' : 'smooth';

  // Inner boxes first. A smooth scroll takes time, so where the range ends up is reckoned, not measured.
  let { top } = rect;
  const root = document.scrollingElement ?? document.documentElement;
  for (let box = parentOf(range.startContainer); box && box !== root; box = box.parentElement) {
    if (!scrolls(view, box) || (box === document.body && isViewport(view, root))) continue;
    const wanted = top - (box.getBoundingClientRect().top + box.clientHeight * FROM_TOP);
    const by = clamp(wanted, -box.scrollTop, box.scrollHeight - box.clientHeight - box.scrollTop);
    if (Math.abs(by) >= 1) box.scrollBy({ top: by, behavior });
    top -= by;
  }
  view.scrollBy({ top: top - view.innerHeight * FROM_TOP, behavior });
  return true;
}

function parentOf(node: Node): Element | null {
  return node.nodeType === 1 ? (node as Element) : node.parentElement;
}

function scrolls(view: Window, element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight) return false;
  return /auto|scroll|overlay/u.test(view.getComputedStyle(element).overflowY);
}

/** The body's overflow is the window's own, unless the root element has one of its own besides. */
function isViewport(view: Window, root: Element): boolean {
  return view.getComputedStyle(root).overflowY === 'visible';
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
