import type { Topic } from '../entities/assessments';
import type { KnowledgeBase } from '../entities/knowledge-base';
import { everHeld, heldOn } from '../entities/offices';
import { placeChain } from '../entities/places';
import type { Between, FindingType, Slot } from '../model';
import { isComparable } from './event-gate';
import { isSameTarget } from './support';

/** How two slots disagree. */
export interface Clash {
  readonly between: Between;
  readonly type: FindingType;
  readonly rule: string;
}

type Comparison = (a: Slot, b: Slot, base: KnowledgeBase, day: string | null) => Clash | null;

/** One rule a family: when two values under one key can't both be so, or are opposed. */
const COMPARISONS: Readonly<Record<Slot['family'], Comparison>> = {
  office: compareOffice,
  status: compareStatus,
  side: compareSide,
  origin: compareOrigin,
  date: compareDate,
  assessment: compareAssessment,
  signatory: compareSignatories,
  // Counts and places mean the same thing only in aligned statements: see find-aligned.ts.
  quantity: () => null,
  scene: () => null,
  denial: () => null,
  day: () => null,
};

/**
 * How two slots of different articles (or of one) disagree on a day (`YYYY-MM-DD`, null where unknown); null where
 * they agree or can't be compared.
 */
export function clashOf(a: Slot, b: Slot, base: KnowledgeBase, day: string | null): Clash | null {
  if (a.family !== b.family || !isComparable(a.event, b.event)) return null;
  return COMPARISONS[a.family](a, b, base, day);
}

/**
 * Two holders of an office that has one; or, of an office that many hold, somebody nobody knows beside a holder on
 * record at one table; or one person in two offices of which the record gives only one.
 */
function compareOffice(a: Slot, b: Slot, base: KnowledgeBase, day: string | null): Clash | null {
  if (a.value === b.value) return compareOffices(a, b, base, day);
  if (a.key !== b.key || lastName(a.value) === lastName(b.value)) return null;
  const office = base.offices.find((one) => one.id === a.key);
  const known = [a, b].filter((slot) => everHeld(base.persons.get(slot.value), a.key));
  if (known.length === 2) return compareHolders(a, b, base, day);
  const isStranger = [a, b].some((slot) => slot.value.startsWith('name:'));
  const isAtOneTable = known.length === 1 && isStranger && a.event !== null && a.event === b.event;
  const isOneAtATime = office?.cardinality === 'one' || isAtOneTable;
  return isOneAtATime ? { between: 'outlets', type: 'person', rule: 'office-holder' } : null;
}

/** Two people on record for an office that has one: only a successor and a predecessor on a known day differ. */
function compareHolders(a: Slot, b: Slot, base: KnowledgeBase, day: string | null): Clash | null {
  const isOne = base.offices.find((one) => one.id === a.key)?.cardinality === 'one';
  const [first, second] = [a, b].map((slot) => heldOn(base.persons.get(slot.value), a.key, day));
  const isSure = (first === 'yes' && second === 'no') || (first === 'no' && second === 'yes');
  return isOne && isSure ? { between: 'outlets', type: 'role', rule: 'office-holder' } : null;
}

/** One person in two offices: the record gives one of them for the day, and the other never. */
function compareOffices(a: Slot, b: Slot, base: KnowledgeBase, day: string | null): Clash | null {
  const person = base.persons.get(a.value);
  if (a.key === b.key || !person || !day) return null;
  const isOne = [a, b].every(
    (slot) => base.offices.find((one) => one.id === slot.key)?.cardinality === 'one',
  );
  const [first, second] = [a.key, b.key].map((office) => ({
    isHeld: heldOn(person, office, day) === 'yes',
    ever: everHeld(person, office),
  }));
  const isSure = (first?.isHeld && !second?.ever) || (second?.isHeld && !first?.ever);
  return isOne && isSure ? { between: 'outlets', type: 'role', rule: 'office-of-person' } : null;
}

function lastName(value: string): string {
  return value.toLowerCase().split(/[\s-]/u).at(-1) ?? value;
}

function compareStatus(a: Slot, b: Slot): Clash | null {
  if (a.key !== b.key || a.value === b.value) return null;
  return { between: 'outlets', type: 'status', rule: 'status' };
}

function compareSide(a: Slot, b: Slot): Clash | null {
  if (a.key !== b.key || a.value === b.value) return null;
  return { between: 'outlets', type: 'role', rule: 'side-at-event' };
}

/** Sets of makers: a superset is compatible, only sets without a common member clash. */
function compareOrigin(a: Slot, b: Slot): Clash | null {
  if (a.key !== b.key) return null;
  const makers = new Set(a.value.split('+'));
  const isShared = b.value.split('+').some((side) => makers.has(side));
  return isShared ? null : { between: 'outlets', type: 'origin', rule: 'plan-origin' };
}

/** Days of one event: a whole range or a labelled date against another, or against a day outside it. */
function compareDate(a: Slot, b: Slot): Clash | null {
  if (a.key !== b.key) return null;
  const [fromA = '', toA = '', extentA] = a.value.split('/');
  const [fromB = '', toB = '', extentB] = b.value.split('/');
  const isComparable = extentA === 'whole' || extentB === 'whole';
  const isDisjoint = toA < fromB || toB < fromA;
  return isComparable && isDisjoint ? { between: 'outlets', type: 'date', rule: 'event-date' } : null;
}

/**
 * Opposite poles of one topic. Different holders: the parties differ. One holder said to take both: the outlets differ.
 * Writers' own judgements count only for topics that are stated as facts.
 */
function compareAssessment(a: Slot, b: Slot, base: KnowledgeBase): Clash | null {
  if (!isSameTarget(a.key, b.key) || a.value === b.value) return null;
  const topic = topicOf(a.key, base);
  if (topic?.asFact) return { between: 'outlets', type: 'status', rule: 'outcome' };
  if (!a.holder || !b.holder) return null;
  // "Productive" was said of two meetings by the same man: an assessment counts for the event it was made of.
  if (topic?.counterpart && (a.event === null || a.event !== b.event)) return null;
  const holders = new Set(a.holder.split('+'));
  if (isCountryOf(a.holder, b.holder, base) || isCountryOf(b.holder, a.holder, base)) return null;
  const isSameHolder = b.holder.split('+').some((holder) => holders.has(holder));
  return isSameHolder
    ? { between: 'outlets', type: 'assessment', rule: 'assessment-same-holder' }
    : { between: 'parties', type: 'assessment', rule: 'assessment' };
}

/** "US and Ukraine" includes Zelenskyy: a country and one of its people are no two parties, nor surely one. */
function isCountryOf(holders: string, others: string, base: KnowledgeBase): boolean {
  const people = others.split('+').flatMap((other) => base.persons.get(other)?.side ?? []);
  return holders.split('+').some((holder) => people.some((side) => side === holder));
}

/** One joint statement, one of its two makers the same, the other not. */
function compareSignatories(a: Slot, b: Slot): Clash | null {
  if (a.key !== b.key || a.value === b.value) return null;
  const makers = new Set(a.value.split('+'));
  const isOneShared = b.value.split('+').filter((person) => makers.has(person)).length === 1;
  return isOneShared ? { between: 'outlets', type: 'person', rule: 'signatory' } : null;
}

/** Two counts of one thing, in statements known to be aligned: bounds and rough figures are compatible with what they allow. */
export function clashOfQuantities(a: Slot, b: Slot): Clash | null {
  if (a.key !== b.key) return null;
  const [boundA = '', valueA] = a.value.split(' ');
  const [boundB = '', valueB] = b.value.split(' ');
  const isExact = boundA === 'exact' && boundB === 'exact';
  return isExact && Number(valueA) !== Number(valueB)
    ? { between: 'outlets', type: 'number', rule: 'quantity' }
    : null;
}

/** Two days of one thing, in statements known to be aligned. */
export function clashOfDays(a: Slot, b: Slot): Clash | null {
  return a.value === b.value ? null : { between: 'outlets', type: 'date', rule: 'day' };
}

/** Two places of one happening, in statements known to be aligned, neither of which lies in the other. */
export function clashOfScenes(a: Slot, b: Slot, base: KnowledgeBase): Clash | null {
  if (a.key !== b.key || a.value === b.value) return null;
  const isNested = placeChain(a.value, base).includes(b.value) || placeChain(b.value, base).includes(a.value);
  return isNested ? null : { between: 'outlets', type: 'place', rule: 'scene' };
}

/** The topic of an assessment's key. */
export function topicOf(key: string, base: KnowledgeBase): Topic | undefined {
  return base.topics.find((topic) => topic.id === key.split(':')[0]);
}
