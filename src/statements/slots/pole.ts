import type { NearPattern, Pole, Topic } from '../../entities/assessments';
import { NOT } from '../../entities/lexicon';
import type { Span } from '../../model';
import { findPattern, type Hit } from '../find-pattern';
import type { Words } from '../fits';
import type { Item, Sentence } from '../sentence';
import { isUndoing, isUnreal, turnsOf } from './turn';

export interface PoleRead {
  /** How many words the pattern has. */
  readonly words: number;
  readonly pole: Pole;
  readonly span: Span;
}

/** After these the sentence turns to something else. */
const TURNS = new Set('but while although though despite whereas yet however than'.split(' '));
/** "talk of an attack" is no meeting. */
const TALK_OF = /\btalk of\b/iu;
const POLES = ['positive', 'negative'] as const;
const OPPOSITE: Readonly<Record<Pole, Pole>> = { positive: 'negative', negative: 'positive' };

/**
 * Which pole a sentence takes on a topic; null where it takes none or both. Words that stand inside longer ones are part
 * of those: "anything but helpful". `words` are the sentence's items, opened.
 */
export function readPole(topic: Topic, sentence: Sentence, words: Words): PoleRead | null {
  const reads = POLES.flatMap((pole) => readsOf(topic, pole, sentence, words));
  const own = reads.filter((one) => !reads.some((other) => other.pole !== one.pole && isPartOf(one, other)));
  const [first] = own;
  return first && own.every((one) => one.pole === first.pole) ? first : null;
}

function readsOf(topic: Topic, pole: Pole, sentence: Sentence, words: Words): PoleRead[] {
  return topic.poles[pole].patterns.flatMap((pattern) => {
    const hit = findPattern([pattern], words, pattern.window);
    return hit && isOfOnePiece(hit, pattern, sentence)
      ? (turned(topic, pole, hit, pattern, sentence) ?? [])
      : [];
  });
}

/** Words on both sides of "but", or with a "no" between them that isn't theirs, say nothing together. */
function isOfOnePiece(hit: Hit, pattern: NearPattern, { items, text }: Sentence): boolean {
  if (/[:;]/u.test(text.slice(hit.start, hit.end)) || TALK_OF.test(text.slice(hit.start, hit.end + 4)))
    return false;
  const inside = items.filter((item) => item.start >= hit.start && item.end <= hit.end);
  const isNegative = pattern.words.some((word) => word.includes(NOT));
  if (
    inside.some(
      (item, i) => item.concept === NOT && isUndoing(inside[i + 1]) && !isIn(pattern, inside[i + 1]),
    )
  )
    return false;
  return inside.every(
    (item) =>
      (!TURNS.has(item.lower) || isIn(pattern, item)) &&
      (isNegative || item.concept !== NOT || isIn(pattern, item)),
  );
}

/** What is denied is the other pole; what is hoped for or only possible is none. */
function turned(
  topic: Topic,
  pole: Pole,
  hit: Hit,
  pattern: NearPattern,
  sentence: Sentence,
): PoleRead | null {
  // "no breakthrough" is no failure of the talks.
  if (topic.subject === null && hit.isNegated) return null;
  const turns = turnsOf(sentence, hit, topic.subject !== null);
  const isTurned = turns % 2 === 1;
  if (turns > 2 || isUnreal(sentence, hit, topic.subject !== null, pole === 'positive' && !isTurned))
    return null;
  return { pole: isTurned ? OPPOSITE[pole] : pole, span: hit, words: pattern.words.length };
}

function isIn({ words }: NearPattern, item: Item | undefined): boolean {
  return words.some((word) => word.includes(item?.lower ?? '') || word.includes(item?.concept ?? ''));
}

/** Inside a longer reading, or the same words read more closely: "wants more than a settlement". */
function isPartOf(one: PoleRead, other: PoleRead): boolean {
  if (one.span.start < other.span.start || one.span.end > other.span.end) return false;
  const isShorter = one.span.end - one.span.start < other.span.end - other.span.start;
  return isShorter || one.words < other.words;
}
