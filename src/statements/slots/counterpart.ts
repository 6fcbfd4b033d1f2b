import { sideOf } from '../../entities/knowledge-base';
import type { Item, Sentence } from '../sentence';
import type { SlotContext } from './slot-context';

/** Words that point to a meeting of the sentence before: "these talks", "had been productive, too". */
const BACK_REFERENCE =
  /\b(?:these|those|that|this) (?:meeting|talk|discussion|conversation|session|track|channel|contact|round|exchange|encounter|sitting|chat)s?\b|\b(?:too|as well)\b/iu;
/** What is asked to be changed in a plan: judging that says nothing of how the meeting went. */
const CHANGES =
  /\b(?:chang|amend|edit|revis|modif|alter|correct|rewrit|tweak|addition|adjust|redraft|involve|contribut|input|presence|role)\p{L}*/iu;
/** What the changes are said to do or not to do. */
const PROSPECTS = /\b(?:prospect|chance|likelihood|odds|cause|closer|nearer|settlement)s?\b/iu;
const DELEGATES = new Set(['envoy', 'official']);
/** How many words before a name "with" or "met" may stand. */
const WITH_REACH = 4;

export type Counterpart = 'russia' | 'ukraine' | 'all' | 'changes' | 'other';

/** Whom the meeting was with: "productive" was said of two meetings by the same man. `changes`: no meeting is judged but
 * what somebody wants changed in a plan; `other`: nobody of these talks. */
export function counterpartOf(sentence: Sentence, context: SlotContext): Counterpart {
  if (isWithStranger(sentence, context)) return 'other';
  if (isOfChanges(sentence)) return 'changes';
  const own = sidesMet(sentence, context);
  const isBackReference = own.size === 0 && BACK_REFERENCE.test(sentence.text);
  const sides = isBackReference && sentence.previous ? sidesMet(sentence.previous, context) : own;
  if (!sides.has('russia')) return 'ukraine';
  return sides.has('ukraine') || sides.has('europe') ? 'all' : 'russia';
}

/** Sides whose people are at the table in this sentence, the speaker's own aside. */
function sidesMet(sentence: Sentence, context: SlotContext): ReadonlySet<string> {
  const { items } = sentence;
  const holders = context.attribution?.holders ?? [];
  const sides = new Set<string>();
  for (const [i, item] of items.entries()) {
    if (!item.name || holders.includes(item.name.entity) || item.name.kind === 'place') continue;
    const side = sideOf(context.base, item.name.entity);
    if (side && isAtTable(items, i, context)) sides.add(side);
  }
  return sides;
}

function isAtTable(items: readonly Item[], at: number, context: SlotContext): boolean {
  const item = items[at] as Item;
  const after = items.slice(at + 1, at + 5);
  if (item.name?.kind === 'person')
    return after.length > 0 && (isTalkedWith(items, at) || isDelegate(context, item));
  const isDelegation = after.some((one) => DELEGATES.has(one.concept));
  // "the US-Russia meetings", "his sessions with the Russian".
  return isDelegation || after[0]?.concept === 'talks' || isTalksWith(items, at);
}

function isTalkedWith(items: readonly Item[], at: number): boolean {
  return items
    .slice(Math.max(0, at - WITH_REACH), at)
    .some((item) => item.lower === 'with' || item.concept === 'meet');
}

function isTalksWith(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - WITH_REACH), at);
  const preposition = before.findIndex((item) => item.lower === 'with');
  return preposition > 0 && before[preposition - 1]?.concept === 'talks';
}

function isDelegate(context: SlotContext, item: Item): boolean {
  const roles = context.base.persons.get(item.name?.entity ?? '')?.roles ?? [];
  return roles.some((role) => /envoy|negotiator/iu.test(role.title));
}

/** "the meeting with Syria's president", "his call with Xi": nobody of these talks. */
function isWithStranger({ items, text }: Sentence, { base }: SlotContext): boolean {
  return items.some((item, i) => {
    const met = items[i + 1];
    if (item.lower !== 'with' || met === undefined) return false;
    if (met.name) return met.name.kind !== 'place' && sideOf(base, met.name.entity) === 'other';
    return (
      items[i - 1]?.concept === 'talks' && text.startsWith("'s", met.end) && /^\p{Lu}\p{Ll}/u.test(met.text)
    );
  });
}

function isOfChanges({ items, text }: Sentence): boolean {
  const isOfMeeting = items.some(
    (item) => item.concept === 'talks' || item.concept === 'meet' || item.name?.kind === 'place',
  );
  return (CHANGES.test(text) || PROSPECTS.test(text)) && !isOfMeeting;
}
