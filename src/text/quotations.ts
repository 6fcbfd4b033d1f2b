import type { Span } from '../model';

/** A straight mark that opens: after a space, a bracket, a dash or nothing, and before a word. */
const OPENS = /(?:^|[\s([{–—:-])$/u;
/** Longer than this, a mark was left open. */
const LONGEST = 800;

/**
 * Quotations of one block of shadow text, as spans without their marks. A quotation left open at the end of the
 * block (it goes on in the next paragraph) runs to the block's end. Single marks count only around whole words of
 * a headline, where apostrophes can't be meant.
 */
export function findQuotations(text: string): Span[] {
  const spans: Span[] = [];
  let open = -1;
  for (let i = 0; i < text.length; i++) {
    if (text[i] !== '"') continue;
    const opens = OPENS.test(text.slice(Math.max(0, i - 1), i)) && /\S/u.test(text[i + 1] ?? '');
    // A second opening mark: the first was left open, or this one stands inside it.
    if (opens) open = i + 1;
    else if (open >= 0) {
      if (i - open <= LONGEST && i > open) spans.push({ start: open, end: i });
      open = -1;
    }
  }
  if (open >= 0 && spans.length === 0 && open < 3 && text.length - open <= LONGEST && text.length > open) {
    spans.push({ start: open, end: text.length });
  }
  return spans.length > 0 ? spans : singleQuotations(text);
}

function singleQuotations(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/(?:^|\s)'([^'\n]{3,80})'(?=[\s,.:;!?]|$)/gu)) {
    const start = match.index + match[0].indexOf("'") + 1;
    spans.push({ start, end: start + (match[1] as string).length });
  }
  return spans;
}
