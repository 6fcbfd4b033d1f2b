import type { KnowledgeBase } from '../entities/knowledge-base';
import { NOT } from '../entities/lexicon';
import { officesNamed, stateOf } from '../entities/offices';
import { placeChain } from '../entities/places';
import type { FindingType } from '../model';
import type { Item } from '../statements/sentence';
import { TIES } from '../statements/slots/relation';
import { extentOf } from '../statements/slots/scope';
import { WEEKDAYS } from '../text/dates';
import { numberOf } from '../text/numbers';
import type { Gap } from './near-copy';
import { areOtherTimes } from './time-ago';

/** What was put in the place of what, in an otherwise equal sentence. */
export interface Replacement {
  readonly type: FindingType;
  readonly mine: readonly Item[];
  readonly theirs: readonly Item[];
}

/** Longer gaps are another clause, not another word. */
const LONGEST = 5;
/** "about 200", "at least six": figures that allow others. */
const ROUGH = new Set(
  'about around roughly some nearly almost approximately over least than most to or'.split(' '),
);
/** "not only", "not yet" deny nothing. */
const SOFTENERS = new Set(['only', 'just', 'yet', 'least', 'longer', 'merely', 'doubt']);
const FORMER = new Set(['former', 'ex', 'one-time', 'erstwhile']);
const PERIODS = new Set(['day', 'week', 'month', 'year', 'quarter', 'decade']);

/** The kind of the difference, where both stand for one thing; null where the gap tells nothing sure. */
export function replacementIn(gap: Gap, base: KnowledgeBase): Replacement | null {
  const { mine, theirs } = gap;
  if (mine.length > LONGEST || theirs.length > LONGEST) return null;
  const found = (type: FindingType | null): Replacement | null => (type ? { type, mine, theirs } : null);
  if (isStatus(gap)) return found('status');
  if (isNegated(gap)) return found('negation');
  if (mine.length === 0 || theirs.length === 0) return null;
  return found(
    (areOtherTimes(mine, theirs, gap.after) ? 'date' : null) ??
      namesDiffer(gap, base) ??
      figuresDiffer(gap) ??
      daysDiffer(gap) ??
      wordsDiffer(gap, base) ??
      null,
  );
}

/** One of the two has "former" before the same words. */
function isStatus({ mine, theirs }: Gap): boolean {
  const [former, other] = [mine, theirs].map(
    (items) => items.filter((item) => FORMER.has(item.lower)).length,
  );
  const rest = (items: readonly Item[]) =>
    items.filter((item) => !FORMER.has(item.lower) && item.concept !== '');
  return former !== other && rest(mine).length + rest(theirs).length === 0;
}

function isNegated({ mine, theirs, after }: Gap): boolean {
  const nots = (items: readonly Item[]) => items.filter((item) => item.concept === NOT).length;
  const rest = (items: readonly Item[]) =>
    items.filter((item) => item.concept !== NOT && item.concept !== '');
  if (nots(mine) === nots(theirs) || rest(mine).length + rest(theirs).length > 0) return false;
  return ![...mine, ...theirs, ...(after ? [after] : [])].some((item) => SOFTENERS.has(item.lower));
}

function namesDiffer({ mine, theirs }: Gap, base: KnowledgeBase): FindingType | null {
  const [a, b] = [mine, theirs].map((items) => items.filter((item) => item.name));
  const [one, other] = [a?.[0]?.name, b?.[0]?.name];
  if (!one || !other || a?.length !== 1 || b?.length !== 1) return null;
  if (one.kind === 'person' && other.kind === 'person') return 'person';
  if (one.kind === 'place' && other.kind === 'place')
    return areNested(one.entity, other.entity, base) ? null : 'place';
  const areBodies = one.kind === 'body' && other.kind === 'body';
  const isOther = areBodies && stateOf(base, one.entity) !== stateOf(base, other.entity);
  return isOther ? 'attribution' : null;
}

function areNested(a: string, b: string, base: KnowledgeBase): boolean {
  return placeChain(a, base).includes(b) || placeChain(b, base).includes(a);
}

function figuresDiffer({ mine, theirs, before }: Gap): FindingType | null {
  const [a, b] = [mine, theirs].map((items) => items.flatMap((item) => figureOf(item) ?? []));
  const isRough = [...mine, ...theirs, ...(before ? [before] : [])].some((item) => ROUGH.has(item.lower));
  const isOne = a?.length === 1 && b?.length === 1 && a[0] !== b[0];
  // "six wrecked tractors" and "nine drowned horses" count two things.
  const others = [...mine, ...theirs].filter((item) => item.concept !== '' && figureOf(item) === null);
  if (!isOne || isRough || others.length > 0) return null;
  const isYear = [a[0], b[0]].every((value) => (value ?? 0) >= 1990 && (value ?? 0) < 2100);
  return isYear ? 'date' : 'number';
}

/** "six", "20-point", "72-hour", "$50": a number, alone or in a compound. */
function figureOf(item: Item): number | null {
  if (item.name) return null;
  const compound = /^([a-z]+|\d{1,4})-(?:point|day|hour|week|month|year)(?:-[a-z]+)?$/u.exec(item.lower);
  return numberOf(compound?.[1] ?? item.lower);
}

function daysDiffer({ mine, theirs, before }: Gap): FindingType | null {
  const day = (items: readonly Item[]) => items.filter((item) => WEEKDAYS.includes(item.lower));
  const [a, b] = [day(mine), day(theirs)];
  if (a.length === 1 && b.length === 1 && a[0]?.lower !== b[0]?.lower) return 'date';
  const isPeriod = [mine, theirs].every(
    (items) => items.length === 1 && PERIODS.has((items[0]?.lower ?? '').replace(/s$/u, '')),
  );
  return isPeriod && ['last', 'this', 'next'].includes(before?.lower ?? '') ? 'date' : null;
}

function wordsDiffer({ mine, theirs, before, after }: Gap, base: KnowledgeBase): FindingType | null {
  const words = (items: readonly Item[]) => items.filter((item) => !item.name);
  const [a, b] = [words(mine), words(theirs)];
  const extents = [mine, theirs].map((items) => items.flatMap((item) => extentOf(item.lower) ?? []));
  if (extents[0]?.length === 1 && extents[1]?.length === 1 && extents[0][0] !== extents[1][0]) return 'scope';
  const opposite = (one: Item) => base.opposites.get(one.lower);
  if (a.some((one) => b.some((other) => opposite(one)?.has(other.lower)))) return 'negation';
  const titles = [mine, theirs].map((items) => isTitle(items, before, after, base));
  return titles[0] && titles[1] ? 'role' : null;
}

/** Words that name an office or a tie, alone or together with the words around them. */
function isTitle(
  items: readonly Item[],
  before: Item | null,
  after: Item | null,
  base: KnowledgeBase,
): boolean {
  const words = items.map((item) => item.lower).join(' ');
  if (items.some((item) => TIES.has(item.lower))) return true;
  const tries = [words, `${before?.lower ?? ''} ${words}`, `${words} ${after?.lower ?? ''}`];
  return tries.some((one) => officesNamed(base, one.trim()).length > 0);
}
