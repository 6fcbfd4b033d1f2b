import { sideOf } from '../../entities/knowledge-base';
import { NOT } from '../../entities/lexicon';
import { countryOf } from '../../entities/places';
import type { Slot } from '../../model';
import type { Item, Sentence } from '../sentence';
import { pointsAt } from './points';
import { type SlotContext, slot } from './slot-context';

const MAKES = new Set(
  'propose proposed proposes advance advanced draft drafted drew drawn unveiled presented authored wrote written devised tabled originated originates stems offered formulated prepared produced issued answered countered replied responded submitted crafted penned wrote put hatched conceived came comes tabled sketched compiled dreamt dreamed written originating stemmed stemming emanated emanates composed worked sent delivered brought authored submitted laid prepares drafts'.split(
    ' ',
  ),
);
const MAKER_PREPOSITIONS = new Set(['by', 'in', 'from', 'of', 'at', 'with', 'up', 'out']);
/** Nouns for who made a plan, or for the plan as somebody's: "the authors of", "the brainchild of". */
const MAKER_NOUNS = new Set(
  'work brainchild handiwork product idea invention authors author architects architect writers fathers father origin origins source creation'.split(
    ' ',
  ),
);
/** "They were drawn up in Kyiv": the plan is that of the sentence before. */
const BACK_REFERENCE =
  /^\W*(?:It|They|(?:The|That|This|These|Those) (?:plan|proposal|document|text|draft|points|blueprint|framework|paper|list)|Its authors?|Their authors?|Authors?)\b/u;
/** Before a verb of making it may stand further from the plan: "the plan that leaked last month was drafted by". */
const PASSIVE = new Set(['was', 'were', 'been', 'being']);
/** Other nouns for a plan that has so many points. */
const VERSIONS = new Set('version reply answer counter-offer counteroffer list'.split(' '));
/** How many words after the plan "the work of" may stand: "that leaked last month, the work of". */
const WORK_REACH = 8;
/** Words by which somebody else takes part in a plan without having made it. */
const NOT_MAKER = new Set(['backed', 'supported', 'endorsed', 'rejected', 'criticised', 'criticized']);

/**
 * Whose plan an "N-point" plan is: "Trump's 20-point plan", "a 28-point US peace plan", "Ukraine has advanced its own
 * 20-point proposal", "a 20-point framework proposed in the United States". The number is the plan's name; the value is
 * the set of sides, joined with "+" in alphabetical order.
 */
export function readOrigins(sentence: Sentence, context: SlotContext): Slot[] {
  const { items } = sentence;
  const own = items.flatMap((item, i) => {
    const points = pointsAt(items, i);
    const noun = nounOf(items, i);
    if (points === null || noun < 0) return [];
    const makers = [
      ...makersBefore(sentence, i),
      ...makersWithin(items, i, noun),
      ...makersAfter(sentence, noun),
      ...authorsOf(sentence, i, noun),
    ];
    return originOf(sentence, points, [item, items[noun] as Item], makers, context);
  });
  return own.length > 0 ? own : originsPointedBack(sentence, context);
}

function originOf(
  sentence: Sentence,
  points: number,
  named: readonly Item[],
  makers: readonly Item[],
  context: SlotContext,
): Slot[] {
  const sides = [...new Set(makers.flatMap((maker) => sideOfMaker(maker, context) ?? []))].sort();
  if (sides.length === 0) return [];
  const all = [...named, ...makers];
  const span = {
    start: Math.min(...all.map((one) => one.start)),
    end: Math.max(...all.map((one) => one.end)),
  };
  return [slot(sentence, 'origin', `${points}-point plan`, sides.join('+'), span)];
}

/** Where the plan stands that has these points; -1 where they are none of a plan. */
function nounOf(items: readonly Item[], at: number): number {
  const named = items.findIndex(
    (other, k) => k > at && k <= at + 6 && (other.concept === 'plan' || other.concept === 'document'),
  );
  // "countered with 20 points of its own", "a plan of 28 points", "Washington's 28 points".
  const isBare = items[at + 1]?.lower === 'points' && isPlanOfPoints(items, at);
  return isBare && (named < 0 || named > at + 3) ? at + 1 : named;
}

/** "They were drawn up in Kyiv", after a sentence that names one plan by its points. */
function originsPointedBack(sentence: Sentence, context: SlotContext): Slot[] {
  const { items, previous } = sentence;
  if (!previous || !BACK_REFERENCE.test(sentence.text)) return [];
  const named = new Set(
    previous.items.flatMap((_, i) =>
      isPlanNear(previous.items, i) ? (pointsAt(previous.items, i) ?? []) : [],
    ),
  );
  const [points] = named;
  const isOwn = items.some((_, i) => pointsAt(items, i) !== null);
  if (points === undefined || named.size > 1 || isOwn) return [];
  const makers = [...makersAfter(sentence, 0), ...authorsOf(sentence, 0, 0)];
  return originOf(sentence, points, [items[0] as Item], makers, context);
}

function isPlanNear(items: readonly Item[], at: number): boolean {
  return nounOf(items, at) >= 0 || items[at + 1]?.lower === 'points';
}

/** "Kyiv's negotiators are the authors of the 20-point document", "the 28-point plan is Washington's handiwork". */
function authorsOf(sentence: Sentence, at: number, noun: number): Item[] {
  const { items, text } = sentence;
  const from = Math.max(0, at - 5);
  const before = items.findIndex((item, i) => i >= from && i < at && MAKER_NOUNS.has(item.lower));
  if (before > 0) {
    const clause = items.slice(Math.max(0, before - 10), before);
    return clause
      .filter((item) => item.name && item.concept !== '')
      .filter((item) => !/[;:]/u.test(text.slice(item.end, items[before]?.start)));
  }
  const after = items.findIndex(
    (item, i) => i > noun && i <= noun + WORK_REACH && MAKER_NOUNS.has(item.lower),
  );
  const owner = items[after - 1];
  return after > 0 && owner && isMaker(owner) && text.startsWith("'", owner.end) ? [owner] : [];
}

/** A possessor right before, or the subject of a verb of making. */
function makersBefore(sentence: Sentence, at: number): Item[] {
  const { items, text } = sentence;
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const item = items[i] as Item;
    if (NOT_MAKER.has(items[i + 1]?.lower ?? '')) return [];
    if (isMaker(item)) {
      const follows = text.slice(item.end, item.end + 2);
      const isOwner =
        follows.startsWith("'") || item.name?.kind === 'body' || MAKES.has(items[i + 1]?.lower ?? '');
      return isOwner ? [item] : [];
    }
  }
  const verb = items.findLastIndex((item, i) => i < at && i >= at - 9 && MAKES.has(item.lower));
  return verb < 0 ? [] : subjectsOf(sentence, verb);
}

function subjectsOf(sentence: Sentence, verb: number): Item[] {
  const { items, text } = sentence;
  const subjects: Item[] = [];
  for (let i = verb - 1; i >= Math.max(0, verb - 8); i--) {
    const item = items[i] as Item;
    if (/[.;:,]/u.test(text.slice(item.end, (items[i + 1] as Item).start)) && subjects.length > 0) break;
    if (isMaker(item)) subjects.push(item);
  }
  return subjects;
}

/** "28-point US peace plan"; "20-point Ukraine peace plan" says what it is about, not whose it is. */
function makersWithin(items: readonly Item[], at: number, noun: number): Item[] {
  return items.slice(at + 1, noun).filter((item) => isMaker(item) && item.lower !== 'ukraine');
}

/** "proposed in the United States", "drafted by Witkoff and Dmitriev". */
function makersAfter(sentence: Sentence, noun: number): Item[] {
  const { items, text } = sentence;
  const verb = items.findIndex(
    (item, i) =>
      i > noun &&
      i <= noun + WORK_REACH &&
      (MAKER_NOUNS.has(item.lower) ||
        ((i <= noun + 4 || PASSIVE.has(items[i - 1]?.lower ?? '')) && MAKES.has(item.lower))),
  );
  const by = items.findLastIndex(
    (item, i) => i > verb && i <= verb + 2 && MAKER_PREPOSITIONS.has(item.lower),
  );
  if (verb < 0 || by < 0 || items[verb - 1]?.concept === NOT) return [];
  const end = items.findIndex(
    (item, i) => i > by && /[,;.]/u.test(text.slice((items[i - 1] as Item).end, item.start)),
  );
  const after = items.slice(by + 1, Math.min(by + 7, end < 0 ? items.length : end));
  return items[by]?.lower === 'by' ? after.filter(isMaker) : after.filter((item) => item.name).slice(0, 1);
}

/** "proposed in Moscow" makes it Russia's: a place stands for its country. */
function sideOfMaker({ name }: Item, { base }: SlotContext): string | null {
  if (!name) return null;
  return sideOf(base, name.kind === 'place' ? (countryOf(name.entity, base) ?? '') : name.entity);
}

function isMaker(item: Item): boolean {
  return item.name !== null && item.name.kind !== 'place';
}

/** "a version of its own, in 20 points". */
function isPlanNoun(item: Item): boolean {
  return item.concept === 'plan' || item.concept === 'document' || VERSIONS.has(item.lower);
}

function isPlanOfPoints(items: readonly Item[], at: number): boolean {
  const isOfPlan = items[at - 1]?.lower === 'of' && items[at - 2]?.concept === 'plan';
  const owner = items[at - 1]?.name?.kind;
  return (
    isOfPlan ||
    items.slice(Math.max(0, at - 6), at).some(isPlanNoun) ||
    owner === 'body' ||
    owner === 'person' ||
    items.slice(at + 2, at + 6).some((item) => item.lower === 'own')
  );
}
