/**
 * The marks that say what a line is. Each returns how many code units of the line are mark, 0 where there is none.
 */

function lengthOf(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.[0].length ?? 0;
}

/** `- `, `* `, `• ` … in front of a list item or of the line that names who is quoted. */
export function bulletMark(text: string): number {
  return lengthOf(/^[-*+•◦▪‣●–—]\s+(?=\S)/u, text);
}

/** `1. `, `12) `; also glued to a capital letter (`5.NATO`), but never a decimal (`5.8 million`). */
export function numberMark(text: string): number {
  return lengthOf(/^\d{1,2}[.)](?:\s+(?=\S)|(?=\p{Lu}))/u, text);
}

export function hashMark(text: string): number {
  return lengthOf(/^#{1,6}\s+(?=\S)/u, text);
}

export function quoteMark(text: string): number {
  return lengthOf(/^>\s*(?=\S)/u, text);
}

/** Whether a list or heading mark, a quotation mark of Markdown or a table's pipe stands first. */
export function isMarked(text: string): boolean {
  return bulletMark(text) + numberMark(text) + hashMark(text) + quoteMark(text) > 0 || text.startsWith('|');
}

/** A line that draws a rule, shows a picture or belongs to a template, and says nothing itself. */
export function isDrawing(text: string): boolean {
  return (
    /^[-=*_]{3,}$/u.test(text) ||
    /^>+$/u.test(text) ||
    /^!\[[^\]]*\]\([^)]*\)$/u.test(text) ||
    /^<[^>]*>$/u.test(text) ||
    /^\{[%{][^{}]*[%}]\}$/u.test(text)
  );
}
