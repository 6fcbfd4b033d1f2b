/** What has the focus, as a reader at the keyboard meets it. */
export interface Stop {
  /** A name to look for while walking; what the browser tells a screen reader is in `spoken-names.ts`. */
  readonly name: string;
  readonly role: string;
  readonly hint: string;
  readonly pressed: string;
  readonly value: string;
  /** Its place among all that can have the focus, from the top; -1 for what can't. */
  readonly place: number;
  /** Its edge in the document, for the order of reading: below is more. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  /** What is wrong with it: "covered", "13×13 small", "no ring", "ring cut", "ring faint". Empty is well. */
  readonly faults: readonly string[];
}

/**
 * Runs in the page, and may use nothing from outside. Of a closed root it is handed the root, else null. Where a
 * label is clicked with it, the label counts as the target (WCAG 2.5.8).
 */
export function stopIn(given: Document | ShadowRoot | null): Stop {
  const root = given ?? document;
  const element = root.activeElement;
  const none = { name: '', role: '', hint: '', pressed: '', value: '', place: -1 };
  if (!element || element === document.body)
    return { ...none, top: 0, bottom: 0, left: 0, faults: ['focus lost'] };
  const label = element.closest('label');
  const { labels } = element as HTMLInputElement;
  const said = (node: Node): string => {
    if (node instanceof Element && node.ariaHidden === 'true') return '';
    return node.childNodes.length > 0 ? [...node.childNodes].map(said).join('') : (node.nodeValue ?? '');
  };
  const tidy = (text: string) => text.replace(/\s+/gu, ' ').trim();
  const first = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const area = label && element.matches('[type=radio], [type=checkbox]') ? label : null;
  const box = area?.getBoundingClientRect() ?? first;
  const faults: string[] = [];

  // In view, and nothing lies over the middle of what is in view.
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
  const over =
    bottom > top && right > left ? root.elementFromPoint((left + right) / 2, (top + bottom) / 2) : null;
  if (!over) faults.push('out of view');
  else if (!element.contains(over) && !label?.contains(over))
    faults.push(`covered by ${over.className || over.localName}`);

  if (box.width < 24 || box.height < 24)
    faults.push(`${Math.round(box.width)}×${Math.round(box.height)} small`);

  // The ring is drawn on it, or on the words of its label.
  const ringed = [element, ...(label?.children ?? [])].find(
    (one) =>
      getComputedStyle(one).outlineStyle !== 'none' && parseFloat(getComputedStyle(one).outlineWidth) >= 2,
  );
  if (!ringed) faults.push('no ring');
  else {
    const style = getComputedStyle(ringed);
    const reach = parseFloat(style.outlineWidth) + parseFloat(style.outlineOffset);
    const rects = [...ringed.getClientRects()];
    const isFixed = (one: Element | null) => !!one && getComputedStyle(one).position === 'fixed';
    for (
      let up = isFixed(ringed) ? null : ringed.parentElement;
      up;
      up = isFixed(up) ? null : up.parentElement
    ) {
      const { overflowX } = getComputedStyle(up);
      if (overflowX === 'visible' || up === document.body || up === document.documentElement) continue;
      const clip = up.getBoundingClientRect();
      // What is wider than there is room shows its ring above and below; what scrolls may show a part of it.
      const isStill = up.scrollHeight <= up.clientHeight;
      const isCut = rects.some(
        ({ left, right, top, bottom, width }) =>
          (width < clip.width - 2 * reach &&
            (left - reach < clip.left - 0.5 || right + reach > clip.right + 0.5)) ||
          (isStill && (top - reach < clip.top - 0.5 || bottom + reach > clip.bottom + 0.5)),
      );
      if (isCut) faults.push(`ring cut by ${up.className || up.localName}`);
    }
    const light = (colour: string) => {
      const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\d.]+/gu) ?? []).map(Number);
      const [lr = 0, lg = 0, lb = 0] = [r, g, b].map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return a === 0 ? null : 0.2126 * lr + 0.7152 * lg + 0.0722 * lb;
    };
    let ground: number | null = null;
    for (let up = ringed.parentElement; up && ground === null; up = up.parentElement)
      ground = light(getComputedStyle(up).backgroundColor);
    const ring = light(style.outlineColor) ?? 0;
    const [dim = 0, bright = 0] = [ring, ground ?? 1].sort((a, b) => a - b);
    if ((bright + 0.05) / (dim + 0.05) < 3)
      faults.push(`ring faint ${((bright + 0.05) / (dim + 0.05)).toFixed(1)}`);
  }

  const able = [...root.querySelectorAll('a[href], button:enabled, input:enabled, summary, [tabindex]')];
  return {
    name: tidy(element.ariaLabel ?? (labels?.length ? [...labels] : [element]).map(said).join(' ')),
    role: element.role ?? element.getAttribute('type') ?? element.localName,
    hint: element.getAttribute('title') ?? '',
    pressed: element.ariaPressed ?? '',
    value: element.ariaValueNow ?? '',
    place: able.filter((one) => one.checkVisibility()).indexOf(element),
    top: first.top + scrollY,
    bottom: first.bottom + scrollY,
    left: first.left + scrollX,
    faults,
  };
}
