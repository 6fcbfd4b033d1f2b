import type { Topic } from '../../entities/assessments';
import { placeChain } from '../../entities/places';
import type { Slot } from '../../model';
import { dayOf } from '../../text/dates';
import { OTHER_ROUND } from '../event';
import { hasWords } from '../find-pattern';
import { uncut } from '../fits';
import type { Sentence } from '../sentence';
import { isAboutSubject } from './assessed-side';
import { holderOf } from './assessment-holder';
import { counterpartOf } from './counterpart';
import { type PoleRead, readPole } from './pole';
import { type SlotContext, slot, wordsAround } from './slot-context';

const DAY = 86_400_000;
/** How many days from a meeting a day still belongs to it. */
const NEAR_DAYS = 7;

const LONG_AGO = /\b(?:(?:years?|months?) (?:ago|earlier)|last (?:year|month|spring|summer|autumn))\b/iu;

/** Which pole of which topic the sentence takes, and whose view that is; questions take none, headings only by name. */
export function readAssessments(sentence: Sentence, context: SlotContext): Slot[] {
  if (sentence.text.trimEnd().endsWith('?') || (sentence.kind === 'heading' && !isSaidByName(context)))
    return [];
  const words = uncut(sentence.words);
  const [own, around] = [wordsOf(sentence), wordsAround(sentence, context)];
  return context.base.topics.flatMap((topic) => {
    if (!isAsked(topic, own, around)) return [];
    const read = readPole(topic, sentence, words);
    if (!read) return [];
    const attribution = holderOf(sentence, read.span, topic, context);
    if (!isMeant(topic, sentence, read, { ...context, attribution })) return [];
    const counterpart = topic.counterpart ? counterpartOf(sentence, context) : null;
    if (counterpart === 'other') return [];
    const key = counterpart ? `${topic.id}:${counterpart}` : topic.id;
    const holder = attribution?.holders.join('+') ?? null;
    // Judging changes to a plan is no part of a meeting.
    const event = topic.subject === null && counterpart !== 'changes' ? context.event : null;
    return [slot(sentence, 'assessment', key, read.pole, read.span, { holder, event })];
  });
}

/** Whether the sentence may be about the topic at all. */
function isAsked(topic: Topic, own: ReadonlySet<string>, around: ReadonlySet<string>): boolean {
  if (hasWords(topic.unless ?? [], own) || !hasWords(topic.needs, around)) return false;
  const back = topic.back ?? [];
  return back.length === 0 || hasWords([...topic.needs, ...back], own);
}

function wordsOf({ items }: Sentence): ReadonlySet<string> {
  return new Set(items.flatMap((item) => [item.concept, item.lower]));
}

function isSaidByName({ attribution, base }: SlotContext): boolean {
  return attribution?.holders.some((holder) => base.persons.has(holder)) ?? false;
}

function isMeant(topic: Topic, sentence: Sentence, read: PoleRead, context: SlotContext): boolean {
  return topic.subject === null
    ? !isOfOtherMeeting(sentence, context)
    : isAboutSubject(topic, sentence, read.span, context);
}

/** "In November Witkoff had spoken of progress": all its days lie far from the meetings of this article. */
function isOfOtherTime(sentence: Sentence, { base, main }: SlotContext): boolean {
  const meeting = base.knowledge.events.find((one) => one.id === main);
  const [first, last] = [dayOf(meeting?.from ?? null), dayOf(meeting?.to ?? null)];
  const dates = sentence.dates.filter((date) => date.explicit);
  if (LONG_AGO.test(sentence.text)) return true;
  if (first === null || last === null || dates.length === 0) return false;
  return dates.every((date) => {
    const [from, to] = [dayOf(date.from), dayOf(date.to)];
    return from !== null && to !== null && (to < first - NEAR_DAYS * DAY || from > last + NEAR_DAYS * DAY);
  });
}

/** "After Geneva in November": it names only places where the meetings of this article weren't. */
function isOfOtherMeeting(sentence: Sentence, context: SlotContext): boolean {
  const { base, event, main } = context;
  if (event === OTHER_ROUND || (event?.startsWith('talks@') && main && main !== event)) return true;
  if (isOfOtherTime(sentence, context)) return true;
  const here = base.knowledge.events.find((one) => one.id === main)?.place;
  const places = sentence.items.flatMap((item) => (item.name?.kind === 'place' ? [item.name.entity] : []));
  if (!here || places.length === 0 || event !== main) return false;
  const isHere = (place: string) =>
    placeChain(place, base).some((one) => placeChain(here, base).includes(one));
  const isVenue = (place: string) =>
    base.knowledge.events.some((one) => placeChain(one.place, base).includes(place));
  return places.every((place) => !isHere(place) && isVenue(place));
}
