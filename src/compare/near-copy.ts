import type { KnowledgeBase } from '../entities/knowledge-base';
import type { LibraryStatement } from '../library/library';
import type { Span, Statement } from '../model';
import { type Item, readItems } from '../statements/sentence';
import { shadowOf, toOriginal } from '../text/normalise';

/** Share of the longer statement's content words that both have, in one order, for one to be a near copy of the other. */
const COPIED = 0.62;
/** With fewer words in common two short sentences are alike by chance. */
const FEWEST = 5;
/** Longer statements are cut: nobody copies more of one sentence. */
const LONGEST = 90;

/** Words of one that stand in the place of words of the other; one side may be empty. */
export interface Gap {
  readonly mine: readonly Item[];
  readonly theirs: readonly Item[];
  /** The words right before and after it, which both have; null at an end. */
  readonly before: Item | null;
  readonly after: Item | null;
}

/** A statement's words, with the way back to its article. */
export interface Worded {
  readonly statement: Statement;
  readonly items: readonly Item[];
  /** Span in the article of a span of the statement's shadow. */
  readonly toArticle: (span: Span) => Span;
}

export interface NearCopy {
  readonly mine: Worded;
  readonly theirs: Worded;
  readonly other: LibraryStatement;
  readonly gaps: readonly Gap[];
}

export function wordedOf(statement: Statement, base: KnowledgeBase): Worded {
  const shadow = shadowOf(statement.text);
  return {
    statement,
    items: readItems(shadow.text, base).slice(0, LONGEST),
    toArticle: (span) => {
      const { start, end } = toOriginal(shadow, span);
      return { start: start + statement.start, end: end + statement.start };
    },
  };
}

/** Sets the words of two statements side by side; null where they are no near copies of one another. */
export function nearCopyOf(mine: Worded, theirs: Worded, other: LibraryStatement): NearCopy | null {
  const anchors = commonOf(mine.items, theirs.items);
  const content = (items: readonly Item[]) => items.filter((item) => item.concept !== '').length;
  const copied = anchors.filter(([i]) => mine.items[i]?.concept !== '').length;
  const longer = Math.max(content(mine.items), content(theirs.items));
  if (copied < FEWEST || copied / longer < COPIED) return null;
  return { mine, theirs, other, gaps: gapsOf(mine.items, theirs.items, anchors) };
}

function keyOf(item: Item): string {
  return item.concept || item.lower;
}

/** Longest common subsequence, as pairs of positions. */
function commonOf(a: readonly Item[], b: readonly Item[]): (readonly [number, number])[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    const row = lengths[i] as Uint16Array;
    for (let j = b.length - 1; j >= 0; j--) {
      const isSame = keyOf(a[i] as Item) === keyOf(b[j] as Item);
      row[j] = isSame ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (keyOf(a[i] as Item) === keyOf(b[j] as Item)) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

function gapsOf(
  a: readonly Item[],
  b: readonly Item[],
  anchors: readonly (readonly [number, number])[],
): Gap[] {
  const ends = [...anchors, [a.length, b.length] as const];
  return ends.flatMap(([i, j], n) => {
    const [fromA, fromB] =
      n === 0 ? [0, 0] : [(anchors[n - 1]?.[0] ?? 0) + 1, (anchors[n - 1]?.[1] ?? 0) + 1];
    const [mine, theirs] = [a.slice(fromA, i), b.slice(fromB, j)];
    if (mine.length === 0 && theirs.length === 0) return [];
    return [{ mine, theirs, before: a[fromA - 1] ?? null, after: a[i] ?? null }];
  });
}
