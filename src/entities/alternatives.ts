import type { Pattern } from './pattern';

/** One word of an alternative: as it stands, or the beginning of it. */
export interface Part {
  readonly word: string;
  readonly isBeginning: boolean;
}

/** An alternative of a pattern taken apart. */
export interface Alternative {
  readonly written: string;
  /** What it begins with: it can only stand where that does. */
  readonly head: string;
  readonly parts: readonly Part[];
  /** Whether it has several words. */
  readonly isPhrase: boolean;
}

/** An alternative, and where it stands in which list of them. */
interface Posting {
  readonly list: readonly string[];
  readonly position: number;
  readonly alternative: Alternative;
}

/** Alternatives by their heads: a sentence has few of the many that patterns ask for. */
export type AlternativeIndex = ReadonlyMap<string, readonly Posting[]>;

export function readAlternative(written: string): Alternative {
  const until = written.indexOf('_');
  const words = until < 0 ? [written] : written.split('_');
  const parts = words.map((word) => {
    const isBeginning = word.endsWith('*');
    return { word: isBeginning ? word.slice(0, -1) : word, isBeginning };
  });
  return { written, head: until > 0 ? written.slice(0, until) : written, parts, isPhrase: until >= 0 };
}

/** Indexes all that these patterns ask for; the lists that they share are gone through once. */
export function indexAlternatives(patterns: Iterable<Pattern>): AlternativeIndex {
  const index = new Map<string, Posting[]>();
  const lists = new Set<readonly string[]>();
  for (const { words } of patterns) for (const list of words) lists.add(list);
  for (const list of lists) {
    for (const [position, written] of list.entries()) {
      const alternative = readAlternative(written);
      const known = index.get(alternative.head);
      if (known) known.push({ list, position, alternative });
      else index.set(alternative.head, [{ list, position, alternative }]);
    }
  }
  return index;
}

/** Of each list those that a vocabulary has the heads of, in the list's order; lists without any are left out. */
export function presentIn(
  vocabulary: ReadonlySet<string>,
  index: AlternativeIndex,
): ReadonlyMap<readonly string[], readonly Alternative[]> {
  const found = new Map<readonly string[], Posting[]>();
  for (const head of vocabulary) {
    for (const posting of index.get(head) ?? []) {
      const known = found.get(posting.list);
      if (known) known.push(posting);
      else found.set(posting.list, [posting]);
    }
  }
  const inOrder = (postings: Posting[]) => postings.sort((a, b) => a.position - b.position);
  return new Map(
    [...found].map(([list, postings]) => [list, inOrder(postings).map((one) => one.alternative)]),
  );
}
