import type { Topic } from '../../entities/assessments';
import { sideOf } from '../../entities/knowledge-base';
import type { Span } from '../../model';
import type { Sentence } from '../sentence';
import { type Attribution, fromEntities, groupOf, isGroup, isPossessor } from '../speakers';
import { PRONOUNS } from '../speech-words';
import type { SlotContext } from './slot-context';
import { isRefusing } from './turn';
import { unknownSpeaker, viewpointOf } from './viewpoint';

/** "he still wants": so near the beginning a pronoun is the subject. */
const PRONOUN_REACH = 3;
/** A group that speaks stands at the beginning: "US and Ukrainian envoys". */
const GROUP_REACH = 4;

/** Whose view it is: the speaker's, or else somebody's whom the sentence is about; null where nobody is told. */
export function holderOf(
  sentence: Sentence,
  span: Span,
  topic: Topic,
  context: SlotContext,
): Attribution | null {
  const { attribution, antecedent, base } = context;
  if (attribution) return attribution;
  const viewed =
    sentence.kind === 'row' ? null : viewpointOf(sentence, { single: antecedent, pair: null }, base);
  // The side that a question is about holds no view of its own aims unless it speaks.
  const isOwn = viewed?.holders.some((holder) => sideOf(base, holder) === topic.subject) ?? false;
  const isLead = sentence.text.includes(':') || isRefusing(sentence);
  if (viewed && !(isOwn && !isLead)) return viewed;
  if (sentence.kind === 'row') return null;
  return subjectOf(sentence, span, topic, context) ?? unknownSpeaker(sentence, antecedent, base);
}

/**
 * Whose view it is where no verb of saying tells: whoever the sentence names before the words, or "he" of its beginning.
 * The side that a question is about holds no view of its own aims this way.
 */
function subjectOf(sentence: Sentence, span: Span, topic: Topic, context: SlotContext): Attribution | null {
  const { base, antecedent } = context;
  if (sentence.kind === 'row') return null;
  const before = sentence.items.filter((item) => item.end <= span.start);
  const people = before.filter(
    (item) =>
      item.name?.kind === 'person' &&
      !isPossessor(sentence, item) &&
      (topic.subject === null || sideOf(base, item.name.entity) !== topic.subject),
  );
  if (people.length > 0 && people.length <= 2) return fromEntities(people, base);
  if (people.length > 2) return null;
  const isPronoun = before.slice(0, PRONOUN_REACH).some((item) => PRONOUNS.has(item.lower));
  const isOther = antecedent?.holders.every((holder) => sideOf(base, holder) !== topic.subject);
  if (isPronoun && (topic.subject === null || isOther)) return antecedent;
  const group = before.findIndex(isGroup);
  return group >= 0 && group <= GROUP_REACH && topic.subject === null ? groupOf(before, group) : null;
}
