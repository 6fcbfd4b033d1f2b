/** The space before it doesn't break: an ellipsis alone in a line looks like a line lost. */
const ELLIPSIS = '\u00a0…';

/** The longest beginning that fits, ending at a word's end, with an ellipsis; unchanged where it fits. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, Math.max(0, limit - 2));
  const lastSpace = cut.lastIndexOf(' ');
  return `${cut.slice(0, lastSpace > 0 ? lastSpace : cut.length).replace(/[,;:–—]$/u, '')}${ELLIPSIS}`;
}

/**
 * As much of a sentence as fits, with the words in question in it: cut at its end, or at both ends where they stand too
 * far along.
 */
export function shortenAround(before: string, words: string, after: string, limit: number): string {
  const text = before + words + after;
  const short = shorten(text, limit);
  const end = before.length + words.length;
  if (words === '' || short === text || short.length - 2 >= end) return short;
  // Two thirds of the room lead up to the words, the rest follows them.
  const from = Math.max(0, Math.min(before.length, end - Math.floor((limit * 2) / 3)));
  const space = text.indexOf(' ', from);
  const start = space >= 0 && space < before.length ? space + 1 : before.length;
  return `… ${shorten(text.slice(start), limit - 2)}`;
}
