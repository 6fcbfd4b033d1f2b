import type { Happening } from '../../entities/happenings';
import { countryOf } from '../../entities/places';
import type { Slot, Span } from '../../model';
import type { DateMention } from '../../text/dates';
import { findPattern, type Hit } from '../find-pattern';
import { uncut, type Words } from '../fits';
import type { Sentence } from '../sentence';
import { SPEECH } from '../speech-words';
import { placeNear } from './place-near';
import { readQuantities } from './quantity';
import { type SlotContext, slot } from './slot-context';

/** How many items may stand between a happening's words and its day or place. */
const REACH = 9;
/** So near to a day, two happenings of a sentence share it: "told the BBC at his news conference on Friday". */
const CLOSE = 3;
/** How many items from a day a verb of saying claims it. */
const SPEECH_REACH = 2;
/** "Those conversations were held on Monday": the happening is that of the sentence before. */
const BACK_REFERENCE =
  /^(?:\W*)(?:(?:Those|These|That|This|Such|The same|The|Both) (?:\p{L}+ )?(?:meeting|talk|discussion|conversation|session|interview|encounter|contact|strike|attack|raid)s?\b|It (?:was|took place)|They (?:met|were held|took place))/u;
/** "unlike the ones with the Ukrainians": named to be told apart. */
const CONTRAST = /\b(?:unlike|rather than|instead of|apart from|other than)\b/u;
/** A happening that lies ahead has no day and no place yet; only journeys home are told before they are made. */
const AHEAD = new Set([
  'will',
  'would',
  'could',
  'may',
  'might',
  'planned',
  'plans',
  'next',
  'to-be',
  'upcoming',
  'possible',
]);
const AHEAD_REACH = 3;

/** On which day and where a known kind of happening took place: "met Dmitriev on Saturday", "an interview with the BBC on Friday". */
export function readHappenings(sentence: Sentence, context: SlotContext): Slot[] {
  if (sentence.text.trimEnd().endsWith('?')) return [];
  const words = uncut(sentence.words);
  const hits = context.base.happenings.flatMap((happening) => {
    const span = spanOf(sentence, happening, words);
    return span ? [{ happening, span }] : [];
  });
  return hits.flatMap(({ happening, span }) => {
    const others = hits.filter((one) => one.happening !== happening).map((one) => one.span);
    const event = happening.ofEvent ? eventOf(context) : null;
    const isOwn = (at: Span) =>
      distance(sentence, at, span) <= CLOSE ||
      others.every((other) => distance(sentence, at, span) <= distance(sentence, at, other));
    const day = happening.facets.includes('day') ? dayOf(sentence, span, isOwn, happening) : null;
    const place = happening.facets.includes('place')
      ? placeNear(sentence, context, isPlaceOf(sentence, span, isOwn), happening.isAhead === true)
      : null;
    return [
      ...(day ? [slot(sentence, 'when', happening.id, day.from, day, { event })] : []),
      ...(place
        ? [slot(sentence, 'where', whereKey(happening, place.id, context), place.id, place, { event })]
        : []),
      ...countsOf(sentence, happening).map((count) => ({ ...count, event })),
      ...mediaOf(sentence, happening, context).map((one) => ({ ...one, event })),
    ];
  });
}

/** Where the happening is told; for one told in the sentence before, the words that point back to it. */
function spanOf(sentence: Sentence, { patterns, window, isAhead }: Happening, words: Words): Span | null {
  const own = notNegated(findPattern(patterns, words, window));
  if (own && CONTRAST.test(sentence.text.slice(own.start, own.end)))
    return pointedBack(sentence, patterns, window);
  if (own) return isAhead || !liesAhead(sentence, own) ? own : null;
  return pointedBack(sentence, patterns, window);
}

function liesAhead({ items }: Sentence, span: Span): boolean {
  const at = items.findIndex((item) => item.start >= span.start);
  return items.slice(Math.max(0, at - AHEAD_REACH), at + 2).some((item) => AHEAD.has(item.lower));
}

/** "talks in Geneva" of an article on the Miami talks, where no round in Geneva is known: another place for the same. */
function eventOf({ event, main }: SlotContext): string | null {
  return event?.startsWith('talks@') ? main : event;
}

function pointedBack(sentence: Sentence, patterns: Happening['patterns'], window: number): Span | null {
  if (!sentence.previous) return null;
  const back = BACK_REFERENCE.exec(sentence.text);
  const isMeant =
    back !== null && notNegated(findPattern(patterns, uncut(sentence.previous.words), window)) !== null;
  return isMeant ? { start: back.index, end: back.index + back[0].length } : null;
}

function dayOf(
  sentence: Sentence,
  span: Span,
  isOwn: (at: Span) => boolean,
  { isSpeech }: Happening,
): DateMention | null {
  const days = sentence.dates.filter(
    (date) =>
      date.from === date.to &&
      distance(sentence, date, span) <= REACH &&
      (isSpeech || !isOfSpeech(sentence, date, span)) &&
      isOwn(date),
  );
  return days.length === 1 ? (days[0] ?? null) : null;
}

/** "officials said on Monday": the day is the saying's, unless the saying is the happening. */
function isOfSpeech({ items }: Sentence, date: DateMention, span: Span): boolean {
  const at = items.findIndex((item) => item.end > date.start);
  const near = items.slice(Math.max(0, at - SPEECH_REACH), at + SPEECH_REACH + 1);
  return near.some((item) => SPEECH.has(item.lower) && (item.end <= span.start || item.start >= span.end));
}

/** Whether a place stands near enough to a happening, and nearer to it than to another. */
function isPlaceOf(sentence: Sentence, span: Span, isOwn: (at: Span) => boolean) {
  return (at: Span) => distance(sentence, at, span) <= REACH && isOwn(at);
}

/** Items between two spans of a sentence; 0 where they touch or overlap. */
function distance({ items }: Sentence, a: Span, b: Span): number {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  return items.filter((item) => item.start >= first.end && item.end <= second.start).length;
}

/** "two vessels": how many of what the happening has a number of. */
function countsOf(sentence: Sentence, { id, counts = [] }: Happening): Slot[] {
  return readQuantities(sentence)
    .filter((quantity) => counts.includes(quantity.key))
    .map((quantity) => ({ ...quantity, family: 'count', key: `${id}:${quantity.key}` }));
}

/** Which news organisation it was told to, where one is named. */
function mediaOf(sentence: Sentence, { id, facets }: Happening, { base }: SlotContext): Slot[] {
  if (!facets.includes('medium')) return [];
  const media = sentence.items.filter((item) => base.bodies.get(item.name?.entity ?? '')?.kind === 'media');
  const [first] = media;
  const isOne = new Set(media.map((item) => item.name?.entity)).size === 1;
  return first?.name && isOne ? [slot(sentence, 'medium', id, first.name.entity, first)] : [];
}

function whereKey({ id, byCountry }: Happening, place: string, { base }: SlotContext): string {
  return byCountry ? `${id}:${countryOf(place, base) ?? ''}` : id;
}

function notNegated(hit: Hit | null): Hit | null {
  return hit?.isNegated ? null : hit;
}
