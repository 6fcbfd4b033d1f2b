/** Cuts these characters off the end of a text; a loop, because a pattern anchored to the end alone is slow on long runs. */
export function trimEnd(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The same at both ends. */
export function trimEnds(text: string, atStart: string, atEnd: string): string {
  let start = 0;
  while (start < text.length && atStart.includes(text.charAt(start))) start += 1;
  return trimEnd(text.slice(start), atEnd);
}
