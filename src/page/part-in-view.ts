/** Where the eye is when it reads, as shares of the window's width and height; the first that hits anything counts. */
const EYE: readonly (readonly [x: number, y: number])[] = [
  [0.4, 0.4],
  [0.5, 0.5],
  [0.3, 0.6],
];

/**
 * The part of the page that stands in the middle of the window: one of `known`, or else as large a part as can be
 * without touching any of them; null where nothing can be said. A new story under an old one is found that way,
 * however it is marked up.
 */
export function partInView(document: Document, known: readonly Element[]): Element | null {
  const { defaultView: view, body } = document;
  if (!view || !body) return null;
  for (const [x, y] of EYE) {
    const seen = document.elementFromPoint(view.innerWidth * x, view.innerHeight * y);
    const around = known.find((one) => seen && one.contains(seen));
    if (around) return around;
    if (!seen || !body.contains(seen) || known.some((one) => seen.contains(one))) continue;
    return widest(seen, body, known);
  }
  return null;
}

function widest(seen: Element, body: Element, known: readonly Element[]): Element {
  let part = seen;
  for (let up = seen.parentElement; up && up !== body; up = up.parentElement) {
    if (known.some((one) => up?.contains(one))) break;
    part = up;
    // With a third story already under it, only the one that is looked at.
    if (up.localName === 'article') break;
  }
  return part;
}
