import type { TalksEvent } from '../entities/knowledge';
import type { KnowledgeBase } from '../entities/knowledge-base';
import { placeChain } from '../entities/places';
import { dayOf } from '../text/dates';
import type { Item, Sentence } from './sentence';

/** A round that a sentence points to without saying which: comparable with nothing, not even with another such. */
export const OTHER_ROUND = 'other-round';

/** How long after its end a meeting is still what "the talks" in a report means, in days. */
const FRESH_DAYS = 6;
const DAY = 86_400_000;
/** As many first sentences say what an article is about. */
const LEAD = 8;
/** So many of a round's people, beside its place, make an article one on that round. */
const FEWEST_PEOPLE = 2;
const EARLIER =
  /\b(?:earlier|previous|prior|last|different|another) (?:[\p{Lu}][\p{L}]+ )?(?:round|meeting|talks|session)s?\b|\bback in \p{Lu}\p{L}+\b|\blast (?:month|week)'s (?:round|meeting|talks|session)s?\b/iu;
/** Beside a place where no known round was fresh: talks of another time. */
const OTHER_TIME =
  /\b(?:last (?:month|week|year|spring|summer|autumn|winter)|weeks? ago|months? ago|a month before|earlier this (?:month|year)|previously|next (?:week|month|round|year)|will|would|could|might|planned|plans|in (?:January|February|March|April|May|June|July|August|September|October|November|the coming))\b/u;
const MEETS = new Set(['talks', 'meet', 'joint-statement', 'diplomacy']);
const OUTCOMES = new Set(['productive', 'constructive', 'breakthrough', 'statement']);

function isMeetingWord(item: Item): boolean {
  return MEETS.has(item.concept) || item.lower === 'round' || item.lower === 'rounds';
}

/** Whether the sentence is about talks or what came of them; other facts belong to no meeting. */
export function isAboutMeeting(sentence: Sentence): boolean {
  return sentence.items.some((item) => isMeetingWord(item) || OUTCOMES.has(item.concept));
}

/**
 * Key of the event a sentence names by itself: a known round of talks at the place and time it names, or
 * `talks@PLACE` where the knowledge has no such round. Null where it names none; where it points to a
 * round that can't be told (`OTHER_ROUND`).
 */
export function namedEvent(sentence: Sentence, published: string | null, base: KnowledgeBase): string | null {
  const places = sentence.items.flatMap((item, i) =>
    item.name?.kind === 'place' && !isDestination(sentence.items, i) ? [item.name.entity] : [],
  );
  const isMeeting = sentence.items.some((item) => isMeetingWord(item));
  const dates = sentence.dates.filter((date) => date.explicit);
  if (places.length === 0 || !isMeeting) return EARLIER.test(sentence.text) && isMeeting ? OTHER_ROUND : null;
  const days = dates.flatMap((date) => [dayOf(date.from) ?? 0, dayOf(date.to) ?? 0]);
  const known = places.flatMap((place) =>
    base.knowledge.events.filter((event) => isTalks(event) && isAt(event, place, base)),
  );
  const dated = known.find((event) => days.some((day) => isWithin(day, event, 0)));
  if (dated) return dated.id;
  const fresh = known.filter((event) => isFresh(event, published));
  const isFarOff =
    days.length > 0 && !fresh.some((event) => days.some((day) => isWithin(day, event, FRESH_DAYS)));
  if (EARLIER.test(sentence.text) || isFarOff) return OTHER_ROUND;
  // The widest of several at one place and time is the round; the others are its sessions.
  const widest = fresh.toSorted(
    (a, b) => b.participants.length - a.participants.length || a.from.localeCompare(b.from),
  )[0];
  if (widest) return widest.id;
  return OTHER_TIME.test(sentence.text) ? OTHER_ROUND : `talks@${places[0]}`;
}

/** "return to Moscow to brief Putin on the talks": they were elsewhere. */
function isDestination(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.lower === 'to';
}

function isFresh(event: TalksEvent, published: string | null): boolean {
  const today = dayOf(published);
  return today !== null && isWithin(today, event, FRESH_DAYS);
}

function isTalks(event: TalksEvent): boolean {
  return event.kind === 'talks' || event.kind === 'summit' || event.kind === 'meeting';
}

function isWithin(day: number, event: TalksEvent, after: number): boolean {
  const from = dayOf(event.from);
  const to = dayOf(event.to);
  return from !== null && to !== null && day >= from && day <= to + after * DAY;
}

/** Whether the event's place is the named one, lies in it, or it in the event's. */
function isAt(event: TalksEvent, place: string, base: KnowledgeBase): boolean {
  return placeChain(event.place, base).includes(place) || placeChain(place, base).includes(event.place);
}

/**
 * What an article is chiefly about: the first event named in its title or first sentences; or else the fresh one whose
 * place it names and whose people it tells of, sentence by sentence.
 */
export function mainEvent(
  sentences: readonly Sentence[],
  published: string | null,
  base: KnowledgeBase,
): string | null {
  for (const sentence of sentences.slice(0, LEAD)) {
    const event = namedEvent(sentence, published, base);
    if (event && event !== OTHER_ROUND) return event;
  }
  return likelyEvent(sentences, published, base);
}

function likelyEvent(
  sentences: readonly Sentence[],
  published: string | null,
  base: KnowledgeBase,
): string | null {
  const names = new Set(sentences.flatMap(({ items }) => items.flatMap((item) => item.name?.entity ?? [])));
  const fresh = base.knowledge.events.filter((event) => isTalks(event) && isFresh(event, published));
  const rated = fresh.flatMap((event) => {
    const isPlaced = [...names].some((name) => isPlace(name, base) && isAt(event, name, base));
    const people = event.participants.filter((person) => names.has(person)).length;
    return isPlaced && people >= FEWEST_PEOPLE ? [{ event, people }] : [];
  });
  return rated.toSorted((a, b) => b.people - a.people)[0]?.event.id ?? null;
}

function isPlace(name: string, base: KnowledgeBase): boolean {
  return base.knowledge.places.some(({ id }) => id === name);
}
