import type { Pole, Topic } from '../../entities/assessments';
import { sideOf } from '../../entities/knowledge-base';
import { NOT } from '../../entities/lexicon';
import type { Slot, Span } from '../../model';
import type { Item, Sentence } from '../sentence';
import { PRONOUNS } from '../speech-words';
import { counterpartOf } from './counterpart';
import { type SlotContext, slot } from './slot-context';

/** How many words may stand between "not" and what it negates. */
const NEGATOR_REACH = 3;
/** "whether Russia really wants peace" says nothing of what it wants. */
const CONDITIONS = new Set([
  'whether',
  'if',
  'unless',
  'hinge',
  'hinges',
  'hinged',
  'depend',
  'depends',
  'depended',
]);
const CONDITION_REACH = 5;
/** "he still wants": so near before the words a pronoun is their subject. */
const PRONOUN_REACH = 3;

/** Which pole of which topic the sentence takes, and whose view that is; questions take none, headings only by name. */
export function readAssessments(sentence: Sentence, context: SlotContext): Slot[] {
  if (sentence.text.trimEnd().endsWith('?') || (sentence.kind === 'heading' && !isSaidByName(context)))
    return [];
  return context.base.topics.flatMap((topic) => {
    if (!isMeant(topic, sentence, context)) return [];
    return (['positive', 'negative'] as const).flatMap((pole) => {
      const span = poleSpan(topic, pole, sentence.items);
      if (!span || !isAbout(topic, sentence, span, context)) return [];
      const key = topic.counterpart ? `${topic.id}:${counterpartOf(sentence, context)}` : topic.id;
      const holder = context.attribution?.holders.join('+') ?? null;
      return [
        slot(sentence, 'assessment', key, pole, span, {
          holder,
          event: topic.subject === null ? context.event : null,
        }),
      ];
    });
  });
}

function isSaidByName({ attribution, base }: SlotContext): boolean {
  return attribution?.holders.some((holder) => base.persons.has(holder)) ?? false;
}

function isMeant(topic: Topic, sentence: Sentence, context: SlotContext): boolean {
  const holders = context.attribution?.holders ?? [];
  const words = new Set([
    ...sentence.items.map((item) => item.concept),
    ...(sentence.previous?.items.map((item) => item.concept) ?? []),
    ...(sentence.heading?.items.map((item) => item.concept) ?? []),
    ...holders.map((holder) => `@${holder}`),
  ]);
  return topic.needs.some((needed) => needed.every((word) => words.has(word)));
}

/** Whether the words are about the topic's side: "Ukraine seeks" says nothing of what Russia wants. */
function isAbout(topic: Topic, sentence: Sentence, span: Span, context: SlotContext): boolean {
  if (topic.subject === null) return true;
  const before = sentence.items.filter((item) => item.end <= span.start);
  const named = before.findLast((item) => isParty(item, context));
  const isPronoun = before.slice(-PRONOUN_REACH).some((item) => PRONOUNS.has(item.lower));
  const isElsewhere = isPronoun && named?.name?.kind !== 'person';
  const speakers = context.attribution?.holders ?? [];
  // "The Russian leader said he" and "US intelligence believes he": the speaker, or whoever was named before.
  const holders = isElsewhere ? [...speakers, ...(context.antecedent?.holders ?? [])] : speakers;
  const subjects = named?.name && !isElsewhere ? [named.name.entity] : holders;
  return subjects.some((subject) => sideOf(context.base, subject) === topic.subject);
}

function isParty(item: Item, context: SlotContext): boolean {
  if (!item.name || item.name.kind === 'place') return false;
  const side = sideOf(context.base, item.name.entity);
  return side !== null && side !== 'other';
}

/** Where a pattern of the pole stands, not negated from outside. */
function poleSpan(topic: Topic, pole: Pole, items: readonly Item[]): Span | null {
  for (const pattern of topic.poles[pole].patterns) {
    const hit = patternAt(pattern, items, topic.window);
    if (hit) return hit;
  }
  return null;
}

/** The pattern's words in their order; a negator must stand right before what it negates. */
function patternAt(pattern: readonly string[], items: readonly Item[], window: number): Span | null {
  for (const [start, first] of items.entries()) {
    if (!fits(first, pattern[0] as string)) continue;
    let at = start;
    const isWhole = pattern.slice(1).every((word, i) => {
      const reach = pattern[i] === NOT ? at + NEGATOR_REACH : start + window;
      at = items.findIndex((item, k) => k > at && k <= reach && fits(item, word));
      return at > start;
    });
    if (!isWhole || (pattern[0] !== NOT && isNegated(items, start))) continue;
    return { start: first.start, end: (items[at] as Item).end };
  }
  return null;
}

function isNegated(items: readonly Item[], at: number): boolean {
  const before = (count: number) => items.slice(Math.max(0, at - count), at);
  return (
    before(2).some((item) => item.concept === NOT) ||
    before(CONDITION_REACH).some((item) => CONDITIONS.has(item.lower))
  );
}

function fits(item: Item, word: string): boolean {
  return item.concept === word || item.lower === word;
}
