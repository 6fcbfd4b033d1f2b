/** Whether text stands on a dark ground or a light one: which of two sets of colours can be seen there. */
export type Ground = 'light' | 'dark';

/** Channels 0 … 1. */
interface Colour {
  /** Relative luminance as WCAG reckons it, 0 … 1. */
  readonly luminance: number;
  readonly alpha: number;
}

/** The luminance at which black and white stand out alike. */
const MIDDLE = 0.18;
/** Text as light as this isn't meant for a light ground; greys on white are darker. */
const LIGHT_TEXT = 0.3;
/** Less opaque than this, a ground is what lies under it. */
const OPAQUE = 0.5;

/**
 * Tells the ground under an element from its computed style; nothing is changed. Kept for one pass: the elements
 * around a paragraph are those around the next. A picture as ground can't be measured: then the text's own
 * colour tells, as it does where nothing up to the root has a colour and the page names no colour scheme.
 */
export function createGroundFinder(view: Window): (element: Element) => Ground {
  const known = new Map<Element, number | null>();

  /** Luminance of what is painted behind an element's text; null where only its text can tell. */
  const behind = (element: Element): number | null => {
    const path: Element[] = [];
    let found: number | null = null;
    for (let at: Element | null = element; at; at = parentOf(at)) {
      const before = known.get(at);
      if (before !== undefined) {
        found = before;
        break;
      }
      path.push(at);
      const style = view.getComputedStyle(at);
      const colour = readColour(style.backgroundColor);
      if (colour && colour.alpha >= OPAQUE) {
        found = colour.luminance;
        break;
      }
      if (style.backgroundImage && style.backgroundImage !== 'none') break;
    }
    for (const at of path) known.set(at, found);
    return found;
  };

  return (element) => {
    const ground = behind(element);
    if (ground !== null) return ground < MIDDLE ? 'dark' : 'light';
    const text = readColour(view.getComputedStyle(element).color);
    return text && text.luminance > LIGHT_TEXT ? 'dark' : 'light';
  };
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode() as Partial<ShadowRoot>;
  return root.host ?? null;
}

const NUMBER = /-?\d*\.?\d+(?:e-?\d+)?%?/gu;

/** Reads a computed colour; null where its notation says nothing about how light it is. */
export function readColour(text: string): Colour | null {
  const notation = /^(?<name>[a-z]+)\(/u.exec(text)?.groups?.name;
  const inside = notation === 'color' ? text.replace(/^color\(\S+/u, '') : text.slice(notation?.length ?? 0);
  const [a, b, c, d] = (inside.match(NUMBER) ?? []).map((part) =>
    part.endsWith('%') ? Number.parseFloat(part) / 100 : Number(part),
  );
  if (a === undefined || b === undefined || c === undefined) return null;
  const alpha = d ?? 1;
  if (notation === 'rgb' || notation === 'rgba')
    return { luminance: luminance(a / 255, b / 255, c / 255), alpha };
  if (notation === 'color') return { luminance: luminance(a, b, c), alpha };
  // Lightness as the eye sees it: its cube is close to the luminance.
  if (notation === 'oklab' || notation === 'oklch') return { luminance: a ** 3, alpha };
  if (notation === 'lab' || notation === 'lch')
    return { luminance: ((a > 1 ? a / 100 : a) + 0.16) ** 3 / 1.16 ** 3, alpha };
  return null;
}

function luminance(red: number, green: number, blue: number): number {
  const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
