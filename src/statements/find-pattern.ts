import type { Alternative } from '../entities/alternatives';
import { NOT } from '../entities/lexicon';
import type { Pattern } from '../entities/pattern';
import type { Span } from '../model';
import { fits, type Words } from './fits';
import { hasNobodyBefore, hasNotBefore, hasNotWithin, isTurned } from './negation';
import type { Item } from './sentence';

/** How many words may stand between "not" and what it negates. */
const NEGATOR_REACH = 3;
/** And before words in order of a fact: "does not seek to keep". */
const FACT_REACH = 3;
/** "whether Russia really wants peace" says nothing of what it wants. */
const CONDITIONS = new Set(
  'whether if unless hinge hinges hinged depend depends depended until rumours speculation should'.split(' '),
);
const CONDITION_REACH = 5;

/** Where a pattern stands, and whether a negator from outside turns it round. */
export interface Hit extends Span {
  readonly isNegated: boolean;
}

/**
 * Where the first of the patterns stands that isn't made a condition; null where none does. Ordered words stand at most
 * `window` items from first to last, a negator right before what it negates; words in any order within the same reach.
 */
export function findPattern(patterns: readonly Pattern[], words: Words, window: number): Hit | null {
  let negated: Hit | null = null;
  for (const pattern of patterns) {
    const hit = placesOf(pattern, words, window, {
      ofCue: (at) => hasNotBefore(words, at, NEGATOR_REACH),
      within: () => false,
      before: (start) => hasNotBefore(words, start, 2),
    });
    const plain = hit.find((one) => !one.isNegated);
    if (plain) return plain;
    negated ??= hit[0] ?? null;
  }
  return negated;
}

/** When words mean the opposite: a negation before the cue, or one between words in order that is none of them. */
interface Negation {
  readonly ofCue: (at: number, length: number) => boolean;
  readonly within: (taken: ReadonlySet<number>) => boolean;
  /** Before the first of words in order. */
  readonly before: (start: number) => boolean;
}

/** All places of a pattern, with every negation that `negation.ts` knows. */
export function findPatterns(pattern: Pattern, words: Words, window: number): Hit[] {
  return placesOf(pattern, words, window, {
    ofCue: (at, length) => isTurned(words, at, length),
    within: (taken) => hasNotWithin(words, taken),
    before: (start) => hasNotBefore(words, start, FACT_REACH) || hasNobodyBefore(words, start),
  });
}

/** Of one word of a pattern, what can fit in a sentence. */
type Narrowed = readonly Alternative[];

const isNot = (word: Narrowed) => word.some(({ written }) => written === NOT);

function placesOf(pattern: Pattern, words: Words, window: number, negation: Negation): Hit[] {
  const narrowed: Narrowed[] = [];
  for (const word of pattern.words) {
    const here = words.present(word);
    // Most patterns lack a word in most sentences: the others needn't be looked for.
    if (here.length === 0) return [];
    narrowed.push(here);
  }
  return pattern.anyOrder
    ? inAnyOrder(narrowed, words, pattern.window ?? window, negation)
    : inOrder(narrowed, words, pattern.window ?? window, negation);
}

function inOrder(pattern: readonly Narrowed[], words: Words, window: number, negation: Negation): Hit[] {
  const [opener = [], ...rest] = pattern;
  return words.items.flatMap((first, start) => {
    const length = fits(words, start, opener);
    if (length === 0) return [];
    let [at, end] = [start, start + length - 1];
    const taken = new Set(range(start, start + length));
    const isWhole = rest.every((word, i) => {
      const reach = isNot(pattern[i] ?? []) ? end + NEGATOR_REACH : start + window;
      at = range(end + 1, reach + 1).find((k) => fits(words, k, word) > 0) ?? -1;
      end = at + fits(words, at, word) - 1;
      for (const k of range(at, end + 1)) taken.add(k);
      return at > start;
    });
    if (!isWhole || isConditional(words.items, start)) return [];
    const isBefore = !isNot(opener) && negation.before(start);
    const isNegated = isBefore !== negation.within(taken);
    return [{ start: first.start, end: (words.items[end] as Item).end, isNegated }];
  });
}

/** Each word once, near the cue. */
function inAnyOrder(pattern: readonly Narrowed[], words: Words, window: number, negation: Negation): Hit[] {
  const [cue = [], ...rest] = pattern;
  return words.items.flatMap((_, at) => {
    const length = fits(words, at, cue);
    if (length === 0) return [];
    const taken = new Set(range(at, at + length));
    const isWhole = rest.every((word) => {
      const found = nearest(words, at, window, (k) => !taken.has(k) && fits(words, k, word) > 0);
      if (found >= 0) for (const k of range(found, found + fits(words, found, word))) taken.add(k);
      return found >= 0;
    });
    if (!isWhole || isConditional(words.items, at)) return [];
    const [first, last] = [Math.min(...taken), Math.max(...taken)];
    const span = { start: (words.items[first] as Item).start, end: (words.items[last] as Item).end };
    return [{ ...span, isNegated: negation.ofCue(at, length) }];
  });
}

function nearest(words: Words, at: number, window: number, isMeant: (k: number) => boolean): number {
  for (let away = 1; away <= window; away++) {
    for (const k of [at - away, at + away]) if (words.items[k] && isMeant(k)) return k;
  }
  return -1;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

/** Whether all words of one of the patterns are among these, in any order. */
export function hasWords(patterns: readonly Pattern[], words: ReadonlySet<string>): boolean {
  return patterns.some((pattern) => pattern.words.every((word) => word.some((one) => words.has(one))));
}

function isConditional(items: readonly Item[], at: number): boolean {
  return items.slice(Math.max(0, at - CONDITION_REACH), at).some((item) => CONDITIONS.has(item.lower));
}
