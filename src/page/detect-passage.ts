import type { Topic } from './detect-topic';
import { indexWords, readWords, type WordIndex, weighWords } from './detect-words';

/** What one piece of text is about. */
export interface Passage {
  /** 0 … 1: how far it speaks of the topic's negotiations. */
  readonly talks: number;
  /** English name of another negotiation it speaks of instead. */
  readonly rival: string | null;
  /** English name of another matter it speaks of instead. */
  readonly other: string | null;
  /** How often each side is named. */
  readonly sides: readonly [number, number];
}

/** A strong word alone makes a piece diplomatic; weak ones ("plan", "met") do so by half, and only two of them. */
const STRONG = 2;
const WEAK = 1;
const DIPLOMATIC = 2;
const HALF = 0.5;

export function indexTopic(topic: Topic): WordIndex {
  return indexWords([
    ...topic.sides.map(({ words }, index) => ({ label: `side:${index}`, weight: 1, words })),
    { label: 'strong', weight: STRONG, words: topic.talks.strong },
    { label: 'weak', weight: WEAK, words: topic.talks.weak },
    ...topic.rivals.map(({ name, words }) => ({ label: `rival:${name.en}`, weight: 1, words })),
    ...topic.others.map(({ name, words }) => ({ label: `other:${name.en}`, weight: 1, words })),
  ]);
}

export function readPassage(text: string, index: WordIndex): Passage {
  const weights = weighWords(readWords(text), index);
  const sides = [weights.get('side:0') ?? 0, weights.get('side:1') ?? 0] as const;
  const named = sides[0] + sides[1];
  const strong = weights.get('strong') ?? 0;
  const talks = strong + (weights.get('weak') ?? 0);
  const rival = heaviest(weights, 'rival:');
  const other = heaviest(weights, 'other:');

  if (rival.weight > named) return { talks: 0, rival: rival.name, other: null, sides };
  if (other.weight > 1 && other.weight >= talks) return { talks: 0, rival: null, other: other.name, sides };
  if (talks >= DIPLOMATIC && rival.weight < Math.max(named, 1)) {
    // "The two teams will meet again" names nobody: it is on the topic only if the rest of the page is.
    return { talks: named > 0 && strong > 0 ? 1 : HALF, rival: null, other: null, sides };
  }
  if (talks > 0 && named > 0) return { talks: HALF, rival: null, other: null, sides };
  return { talks: 0, rival: null, other: null, sides };
}

function heaviest(weights: ReadonlyMap<string, number>, prefix: string): { name: string; weight: number } {
  let best = { name: '', weight: 0 };
  for (const [label, weight] of weights) {
    if (label.startsWith(prefix) && weight > best.weight) best = { name: label.slice(prefix.length), weight };
  }
  return best;
}
