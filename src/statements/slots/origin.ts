import { sideOf } from '../../entities/knowledge-base';
import { countryOf } from '../../entities/places';
import type { Slot } from '../../model';
import { numberOf } from '../../text/numbers';
import type { Item, Sentence } from '../sentence';
import { type SlotContext, slot } from './slot-context';

const MAKES = new Set(
  'propose proposed proposes advance advanced draft drafted drew drawn unveiled presented authored wrote written devised tabled originated originates stems offered formulated prepared produced issued'.split(
    ' ',
  ),
);
const MAKER_PREPOSITIONS = new Set(['by', 'in', 'from']);
/** Words by which somebody else takes part in a plan without having made it. */
const NOT_MAKER = new Set(['backed', 'supported', 'endorsed', 'rejected', 'criticised', 'criticized']);

/**
 * Whose plan an "N-point" plan is: "Trump's 20-point plan", "a 28-point US peace plan", "Ukraine has advanced its own
 * 20-point proposal", "a 20-point framework proposed in the United States". The number is the plan's name; the value is
 * the set of sides, joined with "+" in alphabetical order.
 */
export function readOrigins(sentence: Sentence, context: SlotContext): Slot[] {
  const { items } = sentence;
  return items.flatMap((item, i) => {
    const points = pointsOf(items, i);
    const noun = items.findIndex(
      (other, at) => at > i && at <= i + 6 && (other.concept === 'plan' || other.concept === 'document'),
    );
    if (points === null || noun < 0) return [];
    const makers = [
      ...makersBefore(sentence, i),
      ...makersWithin(items, i, noun),
      ...makersAfter(sentence, noun),
    ];
    const sides = [...new Set(makers.flatMap((maker) => sideOfMaker(maker, context) ?? []))].sort();
    if (sides.length === 0) return [];
    const all = [item, items[noun] as Item, ...makers];
    const span = {
      start: Math.min(...all.map((one) => one.start)),
      end: Math.max(...all.map((one) => one.end)),
    };
    return [slot(sentence, 'origin', `${points}-point plan`, sides.join('+'), span)];
  });
}

function pointsOf(items: readonly Item[], at: number): number | null {
  const match = /^(\d+|[a-z-]+)-point$/u.exec(items[at]?.lower ?? '');
  if (match) return numberOf(match[1] as string);
  const isSpaced = items[at + 1]?.lower === 'point' || items[at + 1]?.lower === 'points';
  return isSpaced ? numberOf(items[at]?.lower ?? '') : null;
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
  const verb = items.findLastIndex((item, i) => i < at && i >= at - 6 && MAKES.has(item.lower));
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
  const verb = items.findIndex((item, i) => i > noun && i <= noun + 3 && MAKES.has(item.lower));
  const by = items.findIndex((item, i) => i > verb && i <= verb + 2 && MAKER_PREPOSITIONS.has(item.lower));
  if (verb < 0 || by < 0) return [];
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
