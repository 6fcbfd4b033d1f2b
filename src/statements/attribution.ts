import type { KnowledgeBase } from '../entities/knowledge-base';
import type { Item, Sentence } from './sentence';
import {
  type Attribution,
  fromEntities,
  groupOf,
  isGroup,
  isPossessor,
  possessiveRemarks,
  subjectAfter,
} from './speakers';
import { PAIRS, PRONOUNS, SPEECH } from './speech-words';

/** Whom "he" and "the pair" mean at a point of the text. */
export interface Antecedents {
  readonly single: Attribution | null;
  readonly pair: Attribution | null;
}

/** How many items before a verb its subject may begin. */
const REACH = 14;
/** Before a verb of saying, these make it passive. */
const PASSIVE = new Set(['was', 'were', 'been', 'being', 'is', 'are']);
/** How many words after a passive verb its "by" may stand. */
const BY_REACH = 5;
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
/** Reads who says the sentence; null where the writer speaks. */
export function attribute(sentence: Sentence, before: Antecedents, base: KnowledgeBase): Attribution | null {
  const { items } = sentence;
  const titled = headlineSpeaker(sentence, base);
  if (titled) return titled;
  const cited = items.findIndex((item) => item.lower === 'cited' || item.lower === 'quoted');
  if (cited >= 0 && items.some((item, i) => i > cited && item.lower === 'saying'))
    return subjectAfter(items, cited, base);
  const spoken = items.flatMap((item, i) =>
    isSpeech(sentence, item) ? (speakerOf(sentence, i, before, base) ?? []) : [],
  );
  const isNamed = (one: Attribution) =>
    one.holders.some((holder) => base.persons.has(holder) || base.bodies.has(holder));
  const direct = spoken.find(isNamed) ?? spoken[0];
  if (direct) return direct;
  const after = items.findIndex((item) => isSpeech(sentence, item) && followsQuotation(sentence, item));
  const postponed = after >= 0 ? subjectAfter(items, after, base) : null;
  if (postponed) return postponed;
  const according = items.findIndex((item, i) => item.lower === 'according' && items[i + 1]?.lower === 'to');
  if (according >= 0) return subjectAfter(items, according + 1, base);
  return possessiveRemarks(items, base) ?? (isQuotation(sentence) ? (before.single ?? before.pair) : null);
}

/** "Witkoff: Russia committed to peace". */
function headlineSpeaker(sentence: Sentence, base: KnowledgeBase): Attribution | null {
  const [first] = sentence.items;
  const isHeadline = sentence.kind === 'heading' || sentence.kind === 'title';
  if (!isHeadline || !first?.name || first.name.kind === 'place') return null;
  return sentence.text.startsWith(':', first.end) ? fromEntities([first], base) : null;
}

/** Whom pronouns mean after this sentence. */
export function antecedentsAfter(
  sentence: Sentence,
  attribution: Attribution | null,
  before: Antecedents,
  base: KnowledgeBase,
): Antecedents {
  const persons = sentence.items.filter(
    (item) => item.name?.kind === 'person' && !isPossessor(sentence, item),
  );
  const first = persons[0];
  const isSubject = first !== undefined && sentence.items.indexOf(first) <= 3;
  const single =
    attribution?.holders.length === 1 ? attribution : isSubject ? fromEntities([first], base) : before.single;
  return { single, pair: persons.length === 2 ? fromEntities(persons, base) : before.pair };
}

/** The whole sentence, or nearly, stands between quotation marks. */
export function isQuotation(sentence: Sentence): boolean {
  return sentence.quotations.some((q) => q.end - q.start > sentence.text.length * 0.7);
}

/** Persons named in a line that only says whose words stand above it ("Joint statement from X and Y"). */
export function bylineOf(sentence: Sentence, base: KnowledgeBase): Attribution | null {
  const persons = sentence.items.filter((item) => item.name?.kind === 'person');
  const isByline = persons.length > 0 && sentence.items.length <= 14 && sentence.quotations.length === 0;
  return isByline ? fromEntities(persons, base) : null;
}

function isSpeech(sentence: Sentence, item: Item): boolean {
  return (
    SPEECH.has(item.lower) && !sentence.quotations.some((q) => item.start >= q.start && item.end <= q.end)
  );
}

function followsQuotation(sentence: Sentence, item: Item): boolean {
  return sentence.quotations.some((q) => item.start - q.end >= 0 && item.start - q.end <= 4);
}

/** Who says it: the subject, or with a passive verb whoever stands after "by" ("Trump was told by Putin"). */
function speakerOf(
  sentence: Sentence,
  verb: number,
  before: Antecedents,
  base: KnowledgeBase,
): Attribution | null {
  const { items } = sentence;
  if (!PASSIVE.has(items[verb - 1]?.lower ?? '')) return subjectBefore(sentence, verb, before, base);
  const by = items.findIndex((item, i) => i > verb && i <= verb + BY_REACH && item.lower === 'by');
  return by < 0 ? null : subjectAfter(items, by, base);
}

/**
 * The subject of a verb: in its own clause, or before an aside ("Witkoff, in remarks echoing Umerov, described").
 */
function subjectBefore(
  sentence: Sentence,
  verb: number,
  before: Antecedents,
  base: KnowledgeBase,
): Attribution | null {
  const own = clauseBefore(sentence, verb);
  const subject = sentence.items.slice(own, verb);
  if (subject.some((item) => item.lower === 'who' || item.lower === 'which')) return null;
  const direct = named(sentence, subject, before, base);
  if (direct || own === 0 || !gapBefore(sentence, own).includes(',')) return direct;
  const aside = clauseBefore(sentence, own - 1);
  // "Russia's top foreign policy aide, Yury Ushakov, warned": the aside is the name itself.
  if (own === verb && sentence.items[aside]?.name?.kind === 'person') {
    return named(sentence, sentence.items.slice(aside, own), before, base);
  }
  if (aside === 0 || !gapBefore(sentence, aside).includes(',')) return null;
  return named(sentence, sentence.items.slice(clauseBefore(sentence, aside - 1), aside), before, base);
}

/** Index of the first item of the clause that ends before `end`; `end` itself where a boundary stands right there. */
function clauseBefore(sentence: Sentence, end: number): number {
  let from = end;
  while (from > 0 && end - from < REACH && !isClauseStart(sentence, from)) from--;
  return from;
}

function gapBefore(sentence: Sentence, at: number): string {
  return sentence.text.slice(sentence.items[at - 1]?.end ?? 0, sentence.items[at]?.start ?? 0);
}

function isClauseStart(sentence: Sentence, at: number): boolean {
  const { items } = sentence;
  const gap = gapBefore(sentence, at);
  const isList = items[at - 1]?.name?.kind === 'body' && items[at]?.name?.kind === 'body';
  if (gap.includes(',') && !isList) return true;
  return /[;:"—]|\s[–-]\s/u.test(gap) || (at > 1 && CONJUNCTIONS.has(items[at - 1]?.lower ?? ''));
}

function named(
  sentence: Sentence,
  clause: readonly Item[],
  before: Antecedents,
  base: KnowledgeBase,
): Attribution | null {
  const last = clause.findLastIndex(
    (item) => item.concept !== '' || PRONOUNS.has(item.lower) || PAIRS.has(item.lower),
  );
  const subject = clause.slice(0, last + 1);
  const persons = subject.filter((item) => item.name?.kind === 'person' && !isPossessor(sentence, item));
  if (persons.length > 0) return fromEntities(persons, base);
  const group = subject.findLastIndex(isGroup);
  if (group >= 0) return groupOf(subject, group);
  const bodies = subject.filter((item) => item.name?.kind === 'body' && !isPossessor(sentence, item));
  if (bodies.length > 0 && subject.at(-1)?.name?.kind === 'body') return fromEntities(bodies.slice(-2), base);
  if (subject.length > 8) return null;
  if (subject.some((item) => PAIRS.has(item.lower))) return before.pair;
  return subject.some((item) => PRONOUNS.has(item.lower)) ? before.single : null;
}
