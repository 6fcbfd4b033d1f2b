import type { KnowledgeBase } from '../../entities/knowledge-base';
import { type Antecedents, subjectBefore } from '../attribution';
import type { Item, Sentence } from '../sentence';
import { type Attribution, fromEntities, groupOf, isGroup, subjectAfter } from '../speakers';
import { JUDGING, PAIRS, PRONOUNS, SPEECH, VIEWS } from '../speech-words';

/** How far the owner of a view may stand from the word for it. */
const OWNER_REACH = 6;
const OF = new Set(['of', 'in', 'from', 'by', 'at', 'among']);
/** "Umerov: a good round", "09:15 Ushakov: no use", "SPIES' WARNING: he wants it all". */
const LEAD_IN = /^[^.:;,]{2,60}:(?=\s)/u;
const TIME = /^\W{0,3}\d{1,2}[:.]\d{2}\W{0,6}/u;

/** Whose view a sentence tells where nobody says it: "in Moscow's reading", "for the institute", "the envoy sees". */
export function viewpointOf(
  sentence: Sentence,
  before: Antecedents,
  base: KnowledgeBase,
): Attribution | null {
  return (
    viewOwner(sentence, base) ??
    judge(sentence, before, base) ??
    forWhom(sentence, base) ??
    leadIn(sentence, base)
  );
}

/** Longest unknown name of a speaker in words. */
const MOST_WORDS = 9;
/** They may be nouns as well: "end on an upbeat note". */
const NOUNS = new Set([
  'note',
  'report',
  'claim',
  'demand',
  'call',
  'promise',
  'pledge',
  'state',
  'reports',
  'claims',
  'demands',
  'calls',
  'notes',
]);
const BACK = new Set(['they', 'two', 'pair', 'both', 'it', 'its', 'their', 'men', 'members']);

/** Somebody the knowledge doesn't have, by the words before (or behind) the verb of saying; "the two" of the sentence before. */
export function unknownSpeaker(
  sentence: Sentence,
  antecedent: Attribution | null,
  base: KnowledgeBase,
): Attribution | null {
  const { items, quotations } = sentence;
  for (const [at, item] of items.entries()) {
    const isQuoted = quotations.some((q) => item.start >= q.start && item.end <= q.end);
    if (isQuoted || NOUNS.has(item.lower) || !(SPEECH.has(item.lower) || JUDGING.has(item.lower))) continue;
    const subject = subjectWords(sentence, at);
    if (subject.length === 0 || subject.length > MOST_WORDS) continue;
    if (subject.some((one) => PRONOUNS.has(one.lower))) return antecedent;
    if (subject.slice(0, 2).some((one) => BACK.has(one.lower)))
      return subjectOfPrevious(sentence, base) ?? antecedent;
    const label = sentence.text.slice(subject[0]?.start, subject.at(-1)?.end);
    if (
      sentence.kind === 'body' &&
      SPEECH.has(item.lower) &&
      subject.some((one) => one.concept !== '' && !one.name)
    ) {
      return { holders: [label.toLowerCase()], label };
    }
  }
  return null;
}

/** The words of a clause up to its verb; behind the verb where it opens the clause. */
function subjectWords(sentence: Sentence, verb: number): readonly Item[] {
  const { items, text } = sentence;
  let from = verb;
  while (from > 0 && !/[,;:"—]|\s[–-]\s/u.test(gap(text, items, from))) from--;
  if (from < verb) return items.slice(from, verb);
  const end = items.findIndex((_, i) => i > verb && /[,;:"—.]|\s[–-]\s/u.test(gap(text, items, i)));
  return items.slice(verb + 1, end < 0 ? items.length : end);
}

/** Both persons of the sentence before, or whoever it begins with. */
function subjectOfPrevious({ previous }: Sentence, base: KnowledgeBase): Attribution | null {
  const named = previous?.items.filter((item) => item.name && item.name.kind !== 'place') ?? [];
  const people = named.filter((item) => item.name?.kind === 'person');
  if (people.length === 2) return fromEntities(people, base);
  return named[0] ? fromEntities([named[0]], base) : null;
}

/** "in Moscow's view", "in the words of one diplomat", "that is the conviction in Kyiv". */
function viewOwner({ items }: Sentence, base: KnowledgeBase): Attribution | null {
  for (const [at, item] of items.entries()) {
    if (!VIEWS.has(item.lower)) continue;
    const isOwned = OF.has(items[at + 1]?.lower ?? '') && items[at - 1]?.lower === 'the';
    const after = isOwned ? subjectAfter(items, at + 1, base) : null;
    const owner = after ?? ownerBefore(items, at, base);
    if (owner) return owner;
  }
  return null;
}

function ownerBefore(items: readonly Item[], at: number, base: KnowledgeBase): Attribution | null {
  const near = items.slice(Math.max(0, at - OWNER_REACH), at);
  const from = near.findLastIndex((item) => OF.has(item.lower) || item.lower === 'is');
  const owner = near.slice(from + 1);
  const person = owner.find((item) => item.name?.kind === 'person');
  if (person) return fromEntities([person], base);
  const group = owner.findIndex(isGroup);
  if (group >= 0) return groupOf(owner, group);
  const body = owner.find((item) => item.name?.kind === 'body');
  return body ? fromEntities([body], base) : stateOfCapital(owner.at(-1), base);
}

/** "in Moscow's reading": the state, though "in Moscow" is a place. */
function stateOfCapital(item: Item | undefined, base: KnowledgeBase): Attribution | null {
  const known = item?.name?.kind === 'place' ? base.gazetteer.names.get(item.lower) : undefined;
  return known?.kind === 'body' ? { holders: [known.entity], label: item?.text ?? '' } : null;
}

/** "Slutsky sees the meetings": the subject of a verb of judging. */
function judge(sentence: Sentence, before: Antecedents, base: KnowledgeBase): Attribution | null {
  const { items, quotations } = sentence;
  for (const [at, item] of items.entries()) {
    const isQuoted = quotations.some((q) => item.start >= q.start && item.end <= q.end);
    if (!JUDGING.has(item.lower) || isQuoted) continue;
    const subject = subjectBefore(sentence, at, before, base) ?? bodyBefore(items, at, base);
    if (subject) return subject;
  }
  return null;
}

/** "America's spies see": a body that ends right before the verb. */
function bodyBefore(items: readonly Item[], verb: number, base: KnowledgeBase): Attribution | null {
  const body = items.slice(Math.max(0, verb - 2), verb).findLast((item) => item.name?.kind === 'body');
  return body ? fromEntities([body], base) : null;
}

/** "For the Institute, Russia's goals have not budged". */
function forWhom({ items, text }: Sentence, base: KnowledgeBase): Attribution | null {
  const at = items.findIndex(
    (item, i) => item.lower === 'for' && (i === 0 || /[,–—]/u.test(gap(text, items, i))),
  );
  if (at < 0) return null;
  const end = items.findIndex((_, i) => i > at + 1 && /[,.]/u.test(gap(text, items, i)));
  return end < 0 || end - at > OWNER_REACH + 2 ? null : subjectAfter(items.slice(0, end), at, base);
}

function gap(text: string, items: readonly Item[], at: number): string {
  return text.slice(items[at - 1]?.end ?? 0, items[at]?.start);
}

/** Who stands before a colon at the beginning. */
function leadIn({ items, text, kind }: Sentence, base: KnowledgeBase): Attribution | null {
  const from = TIME.exec(text)?.[0].length ?? 0;
  const lead = LEAD_IN.exec(text.slice(from))?.[0];
  if (!lead || kind === 'row') return null;
  const inside = items.filter((item) => item.start >= from && item.end <= from + lead.length);
  if (inside.some((item) => PRONOUNS.has(item.lower) || PAIRS.has(item.lower))) return null;
  const last = inside.at(-1);
  const isSomebody =
    last && (isGroup(last) || VIEWS.has(last.lower) || (last.name && last.name.kind !== 'place'));
  return isSomebody ? ownerBefore(inside, inside.length, base) : null;
}
