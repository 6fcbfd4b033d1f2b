import type { Topic } from '../../entities/assessments';
import { sideOf } from '../../entities/knowledge-base';
import type { Span } from '../../model';
import type { Item, Sentence } from '../sentence';
import { PRONOUNS, SPEECH } from '../speech-words';
import type { SlotContext } from './slot-context';

/** "he still wants": so near before the words a pronoun is their subject. */
const PRONOUN_REACH = 3;
const CARRIED = new Set(['they', 'their', 'its', 'it', 'his', 'he']);
const CARRIED_REACH = 4;
/** "their envoy wants the Russians to stop": a wish put to somebody is no aim of theirs. */
const ASKS = new Set([
  'want',
  'demand',
  'urge',
  'urg',
  'ask',
  'forc',
  'press',
  'make',
  'against',
  'bring',
  'with',
]);

/** Whether the words are about the topic's side: "Ukraine seeks" says nothing of what Russia wants. */
export function isAboutSubject(topic: Topic, sentence: Sentence, span: Span, context: SlotContext): boolean {
  const { base, attribution, antecedent } = context;
  const before = sentence.items.filter((item) => item.end <= span.start);
  const parties = before.filter((item) => isParty(item, context));
  const named = parties.at(-1);
  if (named && isPutToOthers(before.slice(before.indexOf(named)))) return false;
  const isPronoun = before.some(
    (item, i) =>
      i >= before.length - PRONOUN_REACH &&
      PRONOUNS.has(item.lower) &&
      !SPEECH.has(before[i + 1]?.lower ?? ''),
  );
  const isElsewhere = isPronoun && named?.name?.kind !== 'person';
  const speakers = attribution?.holders ?? [];
  // "The Russian leader said he" and "US intelligence believes he": the speaker, or whoever was named before.
  const holders = isElsewhere ? [...speakers, ...(antecedent?.holders ?? [])] : speakers;
  const subjects = named?.name && !isElsewhere ? [named.name.entity] : holders;
  const isSubject = (entity: string) => sideOf(base, countryOf(entity, context)) === topic.subject;
  if (subjects.some(isSubject)) return true;
  const isSpeaker = (item: Item | undefined) => speakers.includes(item?.name?.entity ?? '');
  if (named && !isSpeaker(named)) return false;
  // "Russia, Zelenskyy said, wants": the speaker's aside is skipped.
  const other = parties.findLast((item) => !isSpeaker(item));
  return (
    (!isPronoun && isSubject(other?.name?.entity ?? '')) ||
    isNamedWithin(sentence, span, context, isSubject) ||
    isCarriedOver(sentence, before, context, isSubject)
  );
}

/** "They want it all, he said": the side of the sentence before. */
function isCarriedOver(
  { previous }: Sentence,
  before: readonly Item[],
  context: SlotContext,
  isSubject: (entity: string) => boolean,
): boolean {
  if (!before.slice(-CARRIED_REACH).some((item) => CARRIED.has(item.lower))) return false;
  return (
    previous?.items.findLast((item) => isParty(item, context) && isSubject(item.name?.entity ?? '')) !==
    undefined
  );
}

/** "no sign of a Russian wish to stop", "It's all a game, he said of the Russians". */
function isNamedWithin(
  { items }: Sentence,
  span: Span,
  context: SlotContext,
  isSubject: (entity: string) => boolean,
): boolean {
  const parties = items.filter((item) => item.start >= span.start && isParty(item, context));
  const holders = context.attribution?.holders ?? [];
  const at = items.indexOf(
    parties.find(
      (item) => isSubject(item.name?.entity ?? '') && !holders.includes(item.name?.entity ?? ''),
    ) as Item,
  );
  if (at < 0) return false;
  const isIn = (items[at] as Item).end <= span.end;
  const previous = items.slice(Math.max(0, at - 3), at);
  if (previous.some((item) => ASKS.has(item.concept) || ASKS.has(item.lower))) return false;
  return (
    isIn || previous.some((item) => item.lower === 'of' || item.lower === 'about' || item.lower === 'from')
  );
}

function isParty(item: Item, context: SlotContext): boolean {
  if (!item.name) return false;
  // "nobody in Moscow" is of its country.
  if (item.name.kind === 'place') return isCapital(item, context);
  const side = sideOf(context.base, item.name.entity);
  return side !== null && side !== 'other';
}

/** A place whose name also stands for its country. */
function isCapital(item: Item, { base }: SlotContext): boolean {
  return base.gazetteer.names.get(item.lower)?.place === item.name?.entity;
}

/** The country of a capital; any other entity itself. */
function countryOf(entity: string, { base }: SlotContext): string {
  return base.knowledge.places.find((place) => place.id === entity)?.country ?? entity;
}

/** "Putin accused the West of playing for time", "Putin said the West wants war". */
function isPutToOthers(since: readonly Item[]): boolean {
  const isActive = since.some(
    (item, i) =>
      /^(?:accus|blam)/u.test(item.lower) &&
      !/^(?:is|was|were|been|being|are)$/u.test(since[i - 1]?.lower ?? ''),
  );
  return isActive || since.some((item) => item.lower === 'west');
}
