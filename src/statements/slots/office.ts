import type { Office } from '../../entities/knowledge';
import type { KnowledgeBase } from '../../entities/knowledge-base';
import { everHeld, heldOn, officeReach, officesNamed, officesOf } from '../../entities/offices';
import type { Slot, Span } from '../../model';
import type { Item, Sentence } from '../sentence';
import { SPEECH } from '../speech-words';
import { type SlotContext, slot } from './slot-context';

const FORMER = new Set(['former', 'ex', 'erstwhile', 'onetime', 'one-time', 'late']);
const OTHER_OFFICE = new Set(
  'deputy vice assistant under associate then incoming acting designate nominee candidate would-be interim aspiring'.split(
    ' ',
  ),
);
/** Longest name of an office in words. */
const LONGEST_NAME = 5;

interface Holder extends Span {
  readonly id: string;
}

/**
 * Who holds which office, and whether still: "US Special Envoy Steve Witkoff", "Steve Witkoff, the US envoy",
 * "U.S. Special Envoy for Ukraine (John K. Miller)", "former President Donald Trump".
 */
export function readOffices(sentence: Sentence, context: SlotContext): Slot[] {
  const { items } = sentence;
  const slots: Slot[] = [];
  for (let i = 0; i < items.length; ) {
    const named = officeAt(items, i, context.base);
    if (named) slots.push(...slotsAt(sentence, context, i, named));
    i += named ? named.length : 1;
  }
  return slots;
}

function officeAt(
  items: readonly Item[],
  at: number,
  base: KnowledgeBase,
): { readonly offices: readonly Office[]; readonly length: number } | null {
  // "special envoy" before "special envoy for Ukraine": whom an office is for comes after it; "Kyiv mayor" has it inside.
  return officeOf(items, at, base, false) ?? officeOf(items, at, base, true);
}

function officeOf(
  items: readonly Item[],
  at: number,
  base: KnowledgeBase,
  withNames: boolean,
): { readonly offices: readonly Office[]; readonly length: number } | null {
  const reach = officeReach(base, withoutEx(items[at]?.lower ?? ''));
  for (let length = Math.min(LONGEST_NAME, reach, items.length - at); length > 0; length--) {
    const words = items.slice(at, at + length);
    if (words.some((word) => word.name) !== withNames) continue;
    const offices = officesNamed(base, words.map((word) => withoutEx(word.lower)).join(' '));
    if (offices.length > 0) return { offices, length };
  }
  return null;
}

const withoutEx = (word: string) => word.replace(/^ex-/u, '');

function slotsAt(
  sentence: Sentence,
  context: SlotContext,
  at: number,
  named: { readonly offices: readonly Office[]; readonly length: number },
): Slot[] {
  const { items } = sentence;
  const { base } = context;
  // "the Russian president's emissary" is not the president.
  if (sentence.text.startsWith("'", items[at + named.length - 1]?.end ?? 0)) return [];
  const after = holderAfter(sentence, at + named.length);
  const holder = after ?? holderBefore(sentence, at);
  if (!holder) return [];
  const owner = ownerOf(sentence, at, named.length, holder);
  const person = base.persons.get(holder.id);
  const candidates = owner ? officesOf(base, named.offices, owner) : named.offices;
  // Without an owner only the person's own record can tell which state's office is meant.
  const ofSide = owner || !person ? candidates : officesOf(base, candidates, holder.id);
  const office =
    candidates.find((one) => everHeld(person, one.id)) ?? (owner || person ? ofSide[0] : undefined);
  if (!office) return [];
  const described = items.slice(firstOf(sentence, at), at);
  const isFormer =
    items[at]?.lower.startsWith('ex-') === true || described.some((item) => FORMER.has(item.lower));
  if (isOtherOffice(items, at) || isOfThePast(sentence, office.id, holder.id, context)) return [];
  const first = items[firstOf(sentence, at)] as Item;
  const last = items[at + named.length - 1] as Item;
  const span = { start: Math.min(first.start, holder.start), end: Math.max(last.end, holder.end) };
  const event = context.event;
  const status = slot(
    sentence,
    'status',
    `${holder.id}:${office.id}`,
    isFormer ? 'former' : 'sitting',
    span,
    { event },
  );
  if (isFormer) return [status];
  const held = slot(sentence, 'office', office.id, holder.id, span, { event });
  const special = specialOffice(items, at, named.length, base);
  if (special && special.id !== office.id)
    return [held, slot(sentence, 'office', special.id, holder.id, span, { event })];
  return after && office.cardinality === 'one' ? [held, status] : [held];
}

/** "deputy foreign minister" is no foreign minister, "then-president" and "incoming president" are none today. */
function isOtherOffice(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - 2), at);
  return before.some(
    (item, i) => OTHER_OFFICE.has(item.lower) && before.slice(i + 1).every((one) => one.name),
  );
}

/** "In March 2022, President Joe Biden spoke": an office that he held then. */
function isOfThePast(
  { text }: Sentence,
  office: string,
  holder: string,
  { base, published }: SlotContext,
): boolean {
  const year = Number(published?.slice(0, 4) ?? 0);
  const isPast = [...text.matchAll(/\b20\d\d\b/gu)].some((match) => Number(match[0]) < year);
  const person = base.persons.get(holder);
  return (
    isPast && everHeld(person, office) && heldOn(person, office, published?.slice(0, 10) ?? null) !== 'yes'
  );
}

/** "Special Envoy for Ukraine": an office of its own beside that of special envoys. */
function specialOffice(
  items: readonly Item[],
  at: number,
  length: number,
  base: KnowledgeBase,
): Office | null {
  if (items[at + length]?.lower !== 'for') return null;
  const words = items.slice(at, at + length + 2).map((item) => item.lower);
  return officesNamed(base, words.join(' '))[0] ?? null;
}

/** First item of the description that ends at the office: the owner or an adjective before it. */
function firstOf(sentence: Sentence, at: number): number {
  const { items, text } = sentence;
  let first = at;
  while (first > 0 && at - first < 3) {
    const before = items[first - 1] as Item;
    const isPart = before.name || FORMER.has(before.lower) || before.concept === 'lead';
    if (!isPart || /[,;]/u.test(text.slice(before.end, (items[first] as Item).start))) break;
    first--;
  }
  return first;
}

/** "special envoy, Steve Witkoff", "Envoy for Ukraine (John K. Miller)". */
function holderAfter(sentence: Sentence, at: number): Holder | null {
  const { items, text } = sentence;
  let i = at;
  if (
    (items[i]?.lower === 'for' || items[i]?.lower === 'of' || items[i]?.lower === 'to') &&
    items[i + 1]?.name
  )
    i += 2;
  const item = items[i];
  const before = items[i - 1];
  if (!item || !before || !/^[\s,(|:]{1,3}$/u.test(text.slice(before.end, item.start))) return null;
  if (item.name)
    return item.name.kind === 'person' ? { id: item.name.entity, start: item.start, end: item.end } : null;
  return unknownName(sentence, i);
}

/** A name that the knowledge lacks: two or three capitalised words, or one right after the office. */
function unknownName(sentence: Sentence, at: number): Holder | null {
  const { items, text, kind } = sentence;
  // Headlines capitalise every word: there a name can't be told from the rest.
  if (kind === 'title' || kind === 'heading') return null;
  let end = at;
  while (end < items.length && end - at < 4) {
    const item = items[end] as Item;
    const isWord = item.name || item.concept === '' || SPEECH.has(item.lower);
    const isNamePart = !isWord && /^\p{Lu}[\p{L}.'-]*$/u.test(item.text);
    const joins = end === at || /^\.?\s$/u.test(text.slice((items[end - 1] as Item).end, item.start));
    if (!isNamePart || !joins) break;
    end++;
  }
  const first = items[at];
  const last = items[end - 1];
  if (!first || !last || end - at < 2) return null;
  return { id: `name:${text.slice(first.start, last.end)}`, start: first.start, end: last.end };
}

/** "Steve Witkoff, the US special envoy": a person before the comma, nobody in between. */
function holderBefore(sentence: Sentence, at: number): Holder | null {
  const { items, text } = sentence;
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const item = items[i] as Item;
    if (item.name?.kind !== 'person') continue;
    const between = text.slice(item.end, (items[at] as Item).start);
    const isApposition = /^, (?:the |a |an |who is |currently )?[^,;.]{0,40}$/u.test(between);
    return isApposition && !/\b(?:and|with|by|said|told)\b/u.test(between)
      ? { id: item.name.entity, start: item.start, end: item.end }
      : null;
  }
  return null;
}

/** Whose office: a body or person right before it ("Trump's", "Ukrainian"), or after "of". */
function ownerOf(sentence: Sentence, at: number, length: number, holder: Holder): string | null {
  const { items } = sentence;
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const item = items[i] as Item;
    if (/[,;:]/u.test(sentence.text.slice(item.end, (items[i + 1] as Item).start))) break;
    if (item.name && item.name.entity !== holder.id && item.name.kind !== 'place') return item.name.entity;
  }
  const of = items[at + length];
  const owner = items[at + length + 1];
  return of?.lower === 'of' && owner?.name?.kind === 'body' ? owner.name.entity : null;
}
