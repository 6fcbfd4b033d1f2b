import type { Sentence } from './sentence';

/** How many items before a verb its subject may begin. */
const REACH = 14;
const CONJUNCTIONS = new Set([
  'that',
  'while',
  'though',
  'although',
  'but',
  'as',
  'after',
  'because',
  'when',
]);

/** Index of the first item of the clause that ends before `end`; `end` itself where a boundary stands right there. */
export function clauseBefore(sentence: Sentence, end: number): number {
  let from = end;
  while (from > 0 && end - from < REACH && !isClauseStart(sentence, from)) from--;
  return from;
}

/** What stands between an item and the one before it. */
export function gapBefore(sentence: Sentence, at: number): string {
  return sentence.text.slice(sentence.items[at - 1]?.end ?? 0, sentence.items[at]?.start ?? 0);
}

/** Whether a comma, another mark or a conjunction parts an item from the one before it. */
export function isClauseStart(sentence: Sentence, at: number): boolean {
  const { items } = sentence;
  const gap = gapBefore(sentence, at);
  const isList = items[at - 1]?.name?.kind === 'body' && items[at]?.name?.kind === 'body';
  if (gap.includes(',') && !isList) return true;
  return /[;:"—]|\s[–-]\s/u.test(gap) || (at > 1 && CONJUNCTIONS.has(items[at - 1]?.lower ?? ''));
}
