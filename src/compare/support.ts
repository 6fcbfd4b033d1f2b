import { type TermWeights, type Weighed, weightOf } from '../library/weigh';
import type { Slot, Statement } from '../model';
import { isComparable } from './event-gate';

/** How strongly one statement supports another: 0 … about 1.5. */
export interface Support {
  readonly score: number;
  /** The part of the score that words alone make. */
  readonly overlap: number;
  /** Slots of the first that the second fills the same way. */
  readonly shared: readonly Slot[];
  /** Those of them that words in common beside them bear out. */
  readonly told: readonly Slot[];
}

/**
 * The overlap in weighted terms is set against the weights of the shorter and the longer statement, with a floor that
 * keeps two short sentences with a few common words apart. Factors were chosen by hand on the five
 * documents alone, before there were other articles to measure on.
 */
const SHORTER = 0.3;
const LONGER = 0.2;
const FLOOR = 12;
/** What a slot filled alike adds, by family. */
const SLOT_BONUS: Readonly<Record<Slot['family'], number>> = {
  assessment: 0.14,
  date: 0.1,
  origin: 0.1,
  office: 0.03,
  side: 0.03,
  status: 0.02,
  quantity: 0.03,
  scene: 0.03,
  denial: 0.03,
  day: 0.05,
  signatory: 0.1,
  relation: 0.03,
  attendance: 0.05,
  duration: 0.05,
  when: 0.08,
  where: 0.05,
  count: 0.05,
  medium: 0.03,
  leader: 0.08,
  age: 0.03,
  fact: 0.1,
  points: 0.03,
  scope: 0.02,
};
const MOST_BONUS = 0.16;
/** With less in common beside it the slot was likely read amiss. */
const LEAST_OVERLAP = 0.06;

/** Whether a statement can support or be supported: questions and bare labels can't. */
export function isAssertion(statement: Statement): boolean {
  const isQuestion = statement.text.trimEnd().endsWith('?') && !statement.text.includes(';');
  return !isQuestion && statement.terms.length >= 2;
}

/** Compares two statements of different articles; null where the event gate keeps them apart. */
export function supportOf(page: Weighed, other: Weighed, weights: TermWeights): Support | null {
  const common = [...page.terms].filter((term) => other.terms.has(term));
  return common.length === 0 ? null : supportFrom(page, other, weightOf(common, weights));
}

/** The same where the weight of the terms that they have in common is known already. */
export function supportFrom(page: Weighed, other: Weighed, common: number): Support | null {
  const [mine, theirs] = [page.statement, other.statement];
  if (!isComparable(mine.event, theirs.event)) return null;
  const [shorter, longer] = [Math.min(page.weight, other.weight), Math.max(page.weight, other.weight)];
  const overlap = common / (SHORTER * shorter + LONGER * longer + FLOOR);
  const shared = mine.slots.filter((slot) => theirs.slots.some((one) => fillsAlike(slot, one)));
  if (shared.length === 0 && hasOtherReferent(mine, theirs)) return null;
  const bonus = shared.reduce((sum, slot) => sum + SLOT_BONUS[slot.family], 0);
  const told = overlap >= LEAST_OVERLAP ? shared : [];
  return { score: overlap + Math.min(bonus, MOST_BONUS), overlap, shared, told };
}

/** Same family, key and value; an assessment of all meetings covers each of them. */
export function fillsAlike(a: Slot, b: Slot): boolean {
  if (a.family !== b.family) return false;
  if (a.family === 'origin' && a.key === b.key) return haveInCommon(a.value, b.value);
  if (a.value !== b.value) return false;
  return a.key === b.key || (a.family === 'assessment' && isSameTarget(a.key, b.key));
}

/** "ukraine" and "europe+ukraine". */
function haveInCommon(a: string, b: string): boolean {
  const makers = a.split('+');
  return b.split('+').some((maker) => makers.includes(maker));
}

/** "talks:all" is about "talks:russia" too. */
export function isSameTarget(a: string, b: string): boolean {
  if (a === b) return true;
  const [topicA, whomA] = a.split(':');
  const [topicB, whomB] = b.split(':');
  return topicA === topicB && (whomA === 'all' || whomB === 'all');
}

/** Both judge talks, but with different counterparts: the same words about another meeting. */
function hasOtherReferent(page: Statement, other: Statement): boolean {
  const judged = (statement: Statement) =>
    statement.slots.filter((slot) => slot.family === 'assessment' && slot.key.includes(':'));
  return judged(page).some((a) => judged(other).some((b) => a.key.split(':')[0] === b.key.split(':')[0]));
}
