import type { KnowledgeBase } from '../entities/knowledge-base';
import { clauseBefore, gapBefore, isClauseStart } from './clause';
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
import { isPluralOfNationality } from './verbal-noun';

/** Whom "he" and "the pair" mean at a point of the text. */
export interface Antecedents {
  readonly single: Attribution | null;
  readonly pair: Attribution | null;
}

/** Before a verb of saying, these make it passive. */
const PASSIVE = new Set(['was', 'were', 'been', 'being', 'is', 'are']);
/** How many words after a passive verb its "by" may stand. */
const BY_REACH = 5;
/** Verbs that stand before their subject where no quotation is. */
const INVERTED = new Set([
  'say',
  'says',
  'said',
  'warns',
  'warned',
  'writes',
  'wrote',
  'insists',
  'argues',
  'claims',
  'suggests',
]);
/** Reads who says the sentence; null where the writer speaks. */
export function attribute(sentence: Sentence, before: Antecedents, base: KnowledgeBase): Attribution | null {
  const { items } = sentence;
  const titled = headlineSpeaker(sentence, base);
  if (titled) return titled;
  const cited = items.findIndex((item) => item.lower === 'cited' || item.lower === 'quoted');
  if (cited >= 0 && items.some((item, i) => i > cited && item.lower === 'saying'))
    return subjectAfter(items, cited, base);
  const spoken = items.flatMap((_, i) =>
    isSpeech(sentence, i) ? (speakerOf(sentence, i, before, base) ?? []) : [],
  );
  const isNamed = (one: Attribution) =>
    one.holders.some((holder) => base.persons.has(holder) || base.bodies.has(holder));
  const direct = spoken.find(isNamed) ?? spoken[0];
  if (direct) return direct;
  const after = items.findIndex(
    (item, i) => isSpeech(sentence, i) && (followsQuotation(sentence, item) || isInverted(sentence, i)),
  );
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

function isSpeech(sentence: Sentence, at: number): boolean {
  const { items, quotations } = sentence;
  const item = items[at];
  if (!item || quotations.some((q) => item.start >= q.start && item.end <= q.end)) return false;
  if (isPluralOfNationality(sentence, at)) return false;
  // "held that" is saying, "held talks" isn't.
  return SPEECH.has(item.lower) || (item.lower === 'held' && items[at + 1]?.lower === 'that');
}

/** "…, says the ambassador", "so says Witkoff": the verb opens its clause and its subject follows. */
function isInverted(sentence: Sentence, at: number): boolean {
  const isSo = sentence.items[at - 1]?.lower === 'so';
  return at > 0 && INVERTED.has(sentence.items[at]?.lower ?? '') && (isSo || isClauseStart(sentence, at));
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
export function subjectBefore(
  sentence: Sentence,
  verb: number,
  before: Antecedents,
  base: KnowledgeBase,
): Attribution | null {
  const own = clauseBefore(sentence, verb);
  const subject = sentence.items.slice(own, verb);
  if (subject.some((item) => item.lower === 'who' || item.lower === 'which')) return null;
  const apposed = apposedName(sentence, own, verb);
  if (apposed) return fromEntities([apposed], base);
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

/** "Yuri Ushakov, the president's aide, said": the name before an aside that only tells who it is. */
function apposedName(sentence: Sentence, own: number, verb: number): Item | null {
  const { items } = sentence;
  const from = own === verb && own > 0 ? clauseBefore(sentence, own - 1) : own;
  const name = items[from - 1];
  const aside = items.slice(from, verb);
  if (name?.name?.kind !== 'person' || aside.length === 0 || !gapBefore(sentence, from).includes(','))
    return null;
  const isTitle =
    aside.some(isGroup) && aside.every((item) => item.name?.kind !== 'person' || isPossessor(sentence, item));
  return isTitle && gapBefore(sentence, verb).includes(',') && !isPossessor(sentence, name) ? name : null;
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
