import type { Line } from './line';

/** Longest caption with its credit; a longer line is a paragraph that ends on something like a credit. */
const LONGEST = 450;

const CREDIT =
  /(?:^|[.!?)”"’]\s+|\s[|–—]\s)[([*_]?(?:(?:file )?(?:image|photo|picture|photograph|pic|illustration|graphic)s?(?: (?:courtesy|credits?|source))?\s*(?::|\bby\b|\bcourtesy of\b)|(?:courtesy|credits?)\s*:|©|(?:AP|AFP|Reuters|Getty) (?:Photo|Images)\b)[^\n]{1,80}$/iu;

/** `Jo Doe/Getty Images/AFP`, and nothing else on the line. */
const AGENCY_LINE =
  /^[([*_]?[\p{L} .'’-]{2,60}\/\s?(?:AFP|AP|EPA|Getty(?: Images)?|Reuters|Shutterstock)\b[\p{L} /-]{0,30}[)\]*_]?$/u;

/**
 * Where the credit of a picture begins in the line (`Image courtesy: …`, `Photo by …`), as an offset into its
 * text; null where the line has none. What stands before the credit is the caption.
 */
export function creditOffset(line: Line): number | null {
  if (line.text.length > LONGEST) return null;
  if (AGENCY_LINE.test(line.text)) return 0;
  const credit = CREDIT.exec(line.text);
  if (!credit) return null;
  // The sentence end in front belongs to the caption, a bar or dash to the credit.
  const lead = /^[.!?)”"’]/u.test(credit[0]) ? 1 : 0;
  return credit.index + lead;
}
