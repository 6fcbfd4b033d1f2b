import { stem } from 'porter2';
import type { Span } from '../model';

/** A word or number of a shadow text. */
export interface Token extends Span {
  /** As it stands in the shadow. */
  readonly text: string;
  readonly lower: string;
}

/** Words keep inner hyphens, apostrophes and full stops ("20-point", "U.S.", "€90bn"). */
const WORD = /(?:[\p{L}\p{N}]\.){2,}|[$€£]?[\p{L}\p{N}]+(?:[-.,'][\p{L}\p{N}]+)*%?/gu;
const CAPITALISED_COMPOUND = /^\p{Lu}[^-]*-./u;

/** What is left of a word in lower case without its inflection: "meetings" → "meet". */
export function stemOf(word: string): string {
  return stem(word);
}

/** Words of a shadow text, in order. "US-backed" is two words, "full-scale" one; possessive 's is cut off. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const push = (word: string, start: number) => {
    const bare = word.replace(/'s$/u, '');
    tokens.push({ start, end: start + bare.length, text: bare, lower: bare.toLowerCase() });
  };
  for (const match of text.matchAll(WORD)) {
    if (!CAPITALISED_COMPOUND.test(match[0])) {
      push(match[0], match.index);
      continue;
    }
    let at = match.index;
    for (const part of match[0].split('-')) {
      if (part) push(part, at);
      at += part.length + 1;
    }
  }
  return tokens;
}
