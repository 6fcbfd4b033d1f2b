/** "has-sidebar", "article--with-comments", "no-ads": what a box has, not what it is. */
const MODIFIER = /(?:^|[-_])(?:has|have|with|without|no|not|is|hide|show|disable|enable)[-_]/u;
/** Characters of an element's names that are read. */
const MOST = 400;

/**
 * The words of each name in an element's class, id and the like: `"css-1x2 RelatedLinks_root"` →
 * `[[css, 1x2], [relatedlinks, related, links, root]]`. Names that don't say what the box is are left out.
 */
export function readNames(names: string): string[][] {
  const read: string[][] = [];
  for (const name of names.slice(0, MOST).split(/\s+/u)) {
    // Utility classes ("md:hidden", "w-[3px]") and modifiers say nothing of what the box is.
    if (name !== '' && !/[:[\]()/]/u.test(name) && !MODIFIER.test(name)) read.push(split(name));
  }
  return read;
}

/**
 * Pieces that only a change of case sets off count from five letters on: a hash such as `xAdQ` must not be
 * read as "ad".
 */
function split(name: string): string[] {
  const parts: string[] = [];
  for (const part of name.split(/[-_]+/u)) {
    const humps = part.replace(/([a-z\d])([A-Z])/gu, '$1 $2').split(' ');
    if (humps.length === 1) parts.push(part.toLowerCase());
    else
      parts.push(
        part.toLowerCase(),
        ...humps.filter((hump) => hump.length > 4).map((hump) => hump.toLowerCase()),
      );
  }
  return parts.filter((part) => part !== '');
}

/** Whether a word, or two in a row with a hyphen between them, is among the phrases. */
export function holdsPhrase(parts: readonly string[], phrases: ReadonlySet<string>): boolean {
  return parts.some((part, i) => phrases.has(part) || phrases.has(`${part}-${parts[i + 1]}`));
}
