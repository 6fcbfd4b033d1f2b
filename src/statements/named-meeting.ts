import type { TalksEvent } from '../entities/knowledge';
import { type KnowledgeBase, sideOf } from '../entities/knowledge-base';
import { placeChain } from '../entities/places';
import type { Mention, Statement } from '../model';
import { dayOf, findDates } from '../text/dates';

const KINDS = new Map<string, TalksEvent['kind'] | null>([
  ['talks', 'talks'],
  ['negotiations', 'talks'],
  ['round', 'talks'],
  ['summit', 'summit'],
  ['meeting', null],
  ['meetings', null],
]);
/** "the Miami talks", "the Geneva peace talks". */
const AFTER_PLACE =
  /^\s(?:(?:peace|trilateral|three-way)\s)?(talks|negotiations|round|summit|meetings?)(?![\p{L}-])/u;
/** "talks in Miami", "a meeting held at Mar-a-Lago". */
const BEFORE_PLACE =
  /(?:^|[\s(])((talks|negotiations|summit|meetings?)\s(?:held\s)?(?:in|at|near)\s(?:the\s)?)$/u;
/** Another meeting than the one that comes to mind, or none yet. */
const OTHER =
  /\b(?:next|another|further|future|planned|possible|upcoming|new|earlier|previous|will|would|could|may|might)\b/u;
const CLAUSE =
  /[,;:()"“”—]|\s[–-]\s|\b(?:but|while|although|as|after|before|when|where|that|which|who|to (?:end|stop))\b/gu;
/** How long after its end a meeting is what comes to mind at its place, in days. */
const FRESH_DAYS = 6;
const DAY = 86_400_000;

/**
 * The meetings that a statement names, each by the words that name it: "talks in Miami". Only where the place, the day and
 * those who are said to meet leave one known meeting; else nothing.
 */
export function namedMeetings(
  statement: Statement,
  published: string | null,
  base: KnowledgeBase,
): Mention[] {
  const today = dayOf(published);
  if (today === null) return [];
  return statement.mentions.flatMap((mention) => {
    if (!base.places.has(mention.entity)) return [];
    const phrase = phraseAround(statement, mention);
    const event = phrase && pin(statement, mention, phrase, today, base);
    if (!phrase || !event) return [];
    const { start, end } = phrase;
    const text = statement.text.slice(start - statement.start, end - statement.start);
    return [{ entity: event.id, start, end, text }];
  });
}

interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly noun: string;
  /** "The Miami talks" are known ones; "talks in Miami" may be any. */
  readonly isKnown: boolean;
}

function phraseAround({ text, start }: Statement, place: Mention): Phrase | null {
  const after = AFTER_PLACE.exec(text.slice(place.end - start));
  if (after) {
    return { start: place.start, end: place.end + after[0].length, noun: after[1] ?? '', isKnown: true };
  }
  const before = BEFORE_PLACE.exec(text.slice(0, place.start - start));
  if (!before?.[1]) return null;
  return { start: place.start - before[1].length, end: place.end, noun: before[2] ?? '', isKnown: false };
}

function pin(
  statement: Statement,
  place: Mention,
  phrase: Phrase,
  today: number,
  base: KnowledgeBase,
): TalksEvent | null {
  const clause = clauseAround(statement, phrase);
  const words = statement.text.slice(clause.start - statement.start, clause.end - statement.start);
  if (OTHER.test(words)) return null;
  const kind = KINDS.get(phrase.noun) ?? null;
  const there = base.knowledge.events.filter(
    (event) =>
      isMeeting(event) && isAt(event, place.entity, base) && (dayOf(event.from) ?? Infinity) <= today,
  );
  const days = findDates(words, new Date(today).toISOString()).filter((date) => date.explicit);
  const dated = there.filter((event) => days.some((date) => date.from <= event.to && date.to >= event.from));
  if (days.length > 0) return onlyOne(dated, kind, sidesIn(statement, clause, base), phrase);
  const fresh = there.filter((event) => today <= (dayOf(event.to) ?? 0) + FRESH_DAYS * DAY);
  if (fresh.length > 0) return onlyOne(fresh, kind, sidesIn(statement, clause, base), phrase);
  const [single] = there;
  // Long past: only what has a name of its own, and never was more than once there.
  const isOfKind = kind === null || single?.kind === kind;
  return phrase.isKnown && there.length === 1 && single && isOfKind ? single : null;
}

function onlyOne(
  events: readonly TalksEvent[],
  kind: TalksEvent['kind'] | null,
  sides: ReadonlySet<string>,
  phrase: Phrase,
): TalksEvent | null {
  const met = events.filter((event) => [...sides].every((side) => event.sides.some((one) => one === side)));
  if (met.length === 1) return met[0] ?? null;
  // "The Miami talks" are the round; what else was held there at the time were its sessions.
  const ofKind = kind && phrase.isKnown ? met.filter((event) => event.kind === kind) : [];
  return ofKind.length === 1 ? (ofKind[0] ?? null) : null;
}

function isMeeting({ kind }: TalksEvent): boolean {
  return kind === 'talks' || kind === 'summit' || kind === 'meeting';
}

function isAt(event: TalksEvent, place: string, base: KnowledgeBase): boolean {
  return placeChain(event.place, base).includes(place) || placeChain(place, base).includes(event.place);
}

/** The part of the sentence that the phrase stands in, as a span of the article. */
function clauseAround({ text, start, end }: Statement, phrase: Phrase): { start: number; end: number } {
  const clause = { start, end };
  for (const match of text.matchAll(CLAUSE)) {
    const at = start + match.index;
    if (at < phrase.start) clause.start = at + match[0].length;
    else if (at >= phrase.end) return { ...clause, end: at };
  }
  return clause;
}

/** Whom the clause has meet: sides of the people and bodies in it; an owner ("Russia's war") meets nobody. */
function sidesIn(
  { text, start, mentions }: Statement,
  clause: { readonly start: number; readonly end: number },
  base: KnowledgeBase,
): ReadonlySet<string> {
  return new Set(
    mentions.flatMap(({ entity, start: from, end }) => {
      const isIn = from >= clause.start && end <= clause.end && !/^['’]s/u.test(text.slice(end - start));
      const side = isIn ? sideOf(base, entity) : null;
      return side && side !== 'other' ? [side] : [];
    }),
  );
}
