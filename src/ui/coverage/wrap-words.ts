import { trimEnd } from './trim-ends';

/** Breaks a text into at most so many lines of at most so many characters; what doesn't fit ends in an ellipsis. */
export function wrapWords(text: string, width: number, lines: number): string[] {
  const wrapped: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      wrapped.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') wrapped.push(line);
  if (wrapped.length <= lines) return wrapped;
  const last = wrapped[lines - 1] ?? '';
  const isFull = last.length + 2 > width && last.includes(' ');
  const room = isFull ? last.slice(0, last.lastIndexOf(' ')) : last;
  return [...wrapped.slice(0, lines - 1), `${trimEnd(room, ' ,;:.–-')} …`];
}
