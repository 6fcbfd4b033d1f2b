import type { FactQuestion } from '../../entities/facts';
import { sideOf } from '../../entities/knowledge-base';
import type { Pattern } from '../../entities/pattern';
import type { Slot, Span } from '../../model';
import { findPatterns } from '../find-pattern';
import { openWords, type Words } from '../fits';
import { isHypothetical } from '../hypothetical';
import { isOnlyPossible, isOnlyTalkedOf } from '../only-talked-of';
import type { Sentence } from '../sentence';
import { type SlotContext, slot } from './slot-context';

/** How many characters a comma counts for, and how many a break within the sentence. */
const COMMA = 8;
const BREAK = 30;

interface Given extends Span {
  readonly label: string;
  /** Whether a negation turned it round. */
  readonly isTurned: boolean;
}

/**
 * Which answer a sentence gives to a question of `data/knowledge/facts.json`: "interest-free loan", "a three-way meeting
 * is being prepared". One that can be read as two answers gives none; questions, hopes and conditions give none.
 */
export function readFacts(sentence: Sentence, context: SlotContext): Slot[] {
  return answersTo(context.base.facts, sentence, context);
}

/** The answers to these questions alone. */
export function answersTo(
  questions: readonly FactQuestion[],
  sentence: Sentence,
  context: SlotContext,
): Slot[] {
  const own = sentence.words;
  if (isElsewhere(own)) return [];
  const around = wordsNear(sentence, context);
  const asked = questions.filter(
    (fact) => standsOne(fact.needs, around) && !standsOne(fact.unless ?? [], [own]),
  );
  if (asked.length === 0) return [];
  const [isOpen, isOpenWill] = [isHypothetical(sentence, false), isHypothetical(sentence, true)];
  return asked.flatMap((fact) => {
    if (fact.canWill ? isOpenWill : isOpen) return [];
    if (fact.by && !isSaidBy(fact.by, own, context)) return [];
    const given = answersIn(fact, own).filter((one) => isToldToBeSo(fact, one, sentence));
    const only = oneOf(given) ?? chosen(fact, given, sentence);
    const event = fact.ofEvent ? context.event : null;
    const { family, key } = fact.slot ?? { family: 'fact', key: fact.id };
    return only ? [slot(sentence, family, key, only.label, only, { event })] : [];
  });
}

/** Whether the words aren't only about what could be, as far as that answers the question. */
function isToldToBeSo({ isDone, canWill }: FactQuestion, given: Given, { text }: Sentence): boolean {
  return isDone ? !isOnlyTalkedOf(text, given) : canWill || !isOnlyPossible(text, given);
}

function answersIn(fact: FactQuestion, words: Words): Given[] {
  return fact.answers.flatMap(({ label, patterns }) =>
    patterns.flatMap((pattern) =>
      findPatterns(pattern, words, fact.window).flatMap(({ start, end, isNegated }) => {
        const told = isNegated ? otherThan(label, fact) : label;
        return told === null ? [] : [{ label: told, start, end, isTurned: isNegated }];
      }),
    ),
  );
}

/** "did not agree": of two answers the other. */
function otherThan(label: string, { answers }: FactQuestion): string | null {
  return answers.length === 2 ? (answers.find((one) => one.label !== label)?.label ?? null) : null;
}

/** Of several answers the one that the question lets count; null where they are as strong. */
function chosen(fact: FactQuestion, given: readonly Given[], sentence: Sentence): Given | null {
  if (fact.isClosest) return closest(given, sentence);
  const plain = given.filter((one) => !one.isTurned);
  const strong = fact.answers.find((answer) => answer.isStronger)?.label;
  return plain.find((one) => one.label === strong) ?? oneOf(plain);
}

function oneOf(given: readonly Given[]): Given | null {
  return new Set(given.map((one) => one.label)).size === 1 ? (given[0] ?? null) : null;
}

/** The answer whose words stand closest together, where no other's stand as close; a comma takes them apart. */
function closest(given: readonly Given[], { text }: Sentence): Given | null {
  const apart = ({ start, end }: Span) => {
    const told = text.slice(start, end);
    return told.length + COMMA * (told.split(',').length - 1) + BREAK * (told.split(/[;:–—]/u).length - 1);
  };
  const [first, ...rest] = [...given].sort((a, b) => apart(a) - apart(b));
  const next = rest.find((one) => one.label !== first?.label);
  return first && next && apart(next) > apart(first) ? first : null;
}

/** Whether all words of one of the patterns stand somewhere in these sentences. */
function standsOne(patterns: readonly Pattern[], sentences: readonly Words[]): boolean {
  return patterns.some((pattern) => pattern.words.every((word) => sentences.some((one) => one.has(word))));
}

/** The words of the sentence, the one before it and its heading, and who says it: what a question may be about. */
function wordsNear(sentence: Sentence, { attribution, base }: SlotContext): Words[] {
  const near = [sentence, sentence.previous, sentence.heading].flatMap((one) => one?.words ?? []);
  const holders = (attribution?.holders ?? []).map((entity) => {
    const name = { entity, kind: base.persons.has(entity) ? 'person' : 'body', from: 0, to: 0 } as const;
    return { start: 0, end: 0, text: '', lower: '', concept: `@${entity}`, name };
  });
  return [...near, openWords(holders, base)];
}

/** Whether it is that side's word: of those who speak, or of whom the sentence names where nobody does. */
function isSaidBy(side: string, own: Words, { attribution, base }: SlotContext): boolean {
  const speakers = (attribution?.holders ?? []).flatMap((holder) => sideOf(base, holder) ?? []);
  return speakers.length > 0 ? speakers.includes(side) : own.sides.includes(`@@${side}`);
}

/** A sentence that names others only: "Armenia resists ceding territory to Azerbaijan". */
function isElsewhere({ sides, items }: Words): boolean {
  const named = sides.filter((one) => one !== null && one !== '@@');
  const parties = named.filter((one) => one !== '@@other');
  const isOther = named.includes('@@other') && items.some((item) => item.name?.kind === 'body');
  return isOther && parties.length === 0;
}
