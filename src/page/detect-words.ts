import type { WordList } from './detect-topic';

/** One entry of a word list, cut into words, with the label it counts for and what it weighs. */
interface Pattern {
  readonly label: string;
  readonly weight: number;
  readonly parts: readonly { readonly stem: string; readonly open: boolean }[];
}

/** Patterns by the first letters of their first word. */
export type WordIndex = ReadonlyMap<string, readonly Pattern[]>;

export interface LabelledWords {
  readonly label: string;
  readonly weight: number;
  readonly words: WordList;
}

const KEY = 3;

/** Letters and digits in a row, lower case: `Ukraine's 20-point plan` gives ukraine, s, 20, point, plan. */
export function readWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

export function indexWords(lists: readonly LabelledWords[]): WordIndex {
  const index = new Map<string, Pattern[]>();
  for (const { label, weight, words } of lists) {
    for (const entry of words) {
      const parts = entry
        .split(' ')
        .map((part) => ({ stem: part.replace('*', ''), open: part.endsWith('*') }));
      const key = parts[0]?.stem.slice(0, KEY) ?? '';
      index.set(key, [...(index.get(key) ?? []), { label, weight, parts }]);
    }
  }
  return index;
}

/**
 * Weight of each label's words in a text. Where entries overlap the longest counts alone, so that "peace prize"
 * doesn't count as "peace"; entries of the same length under several labels count for each.
 */
export function weighWords(words: readonly string[], index: WordIndex): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (let at = 0; at < words.length; ) {
    const found = (index.get((words[at] ?? '').slice(0, KEY)) ?? []).filter((one) => fits(one, words, at));
    const longest = found.reduce((most, one) => Math.max(most, one.parts.length), 0);
    const counted = new Set<string>();
    for (const { label, weight, parts } of found) {
      if (parts.length < longest || counted.has(label)) continue;
      counted.add(label);
      weights.set(label, (weights.get(label) ?? 0) + weight);
    }
    at += Math.max(longest, 1);
  }
  return weights;
}

function fits(pattern: Pattern, words: readonly string[], at: number): boolean {
  return pattern.parts.every(({ stem, open }, offset) => {
    const word = words[at + offset];
    return word !== undefined && (open ? word.startsWith(stem) : word === stem);
  });
}
