import { sideOf } from '../../entities/knowledge-base';
import type { Slot } from '../../model';
import type { Item, Sentence } from '../sentence';
import { SPEECH } from '../speech-words';
import { type SlotContext, slot } from './slot-context';

const MEMBERS = new Set(
  'officials official representatives representative envoys envoy negotiators negotiator delegation delegates team side diplomats'.split(
    ' ',
  ),
);

const ON = new Set(['on', 'for', 'from', 'with', 'among']);
const SEATS = new Set(['side', 'team', 'delegation', 'bench']);
const SITS = new Set([
  'sat',
  'sits',
  'sitting',
  'seated',
  'part',
  'member',
  'was',
  'came',
  'travelled',
  'appeared',
]);
/** How many words after the group its list may open: "the American side of the table also included". */
const OPENER_REACH = 5;

/**
 * On whose side somebody is at the table: "US officials, including Trump's son-in-law Jared Kushner",
 * "Russian envoy Kirill Dmitriev", "the Ukrainian delegation led by Rustem Umerov".
 */
export function readSides(sentence: Sentence, context: SlotContext): Slot[] {
  const { items } = sentence;
  return items.flatMap((item, i) => {
    if (!MEMBERS.has(item.lower)) return [];
    const seated = seatedAt(sentence, i, context);
    if (seated) return [seated];
    const body = bodyBefore(sentence, i);
    const side = body?.name ? sideOf(context.base, body.name.entity) : null;
    if (!body || !side) return [];
    return membersAfter(sentence, i).map((person) => {
      const span = { start: body.start, end: person.end };
      return slot(sentence, 'side', person.name?.entity ?? '', side, span, { event: context.event });
    });
  });
}

/** "attended by Jared Kushner on the US side", "On the Ukrainian side, Umerov was assisted by Kushner". */
function seatedAt(sentence: Sentence, at: number, context: SlotContext): Slot | null {
  const { items, text } = sentence;
  const from = Math.max(0, at - 4);
  const on = items.findLastIndex((item, i) => i >= from && i < at && ON.has(item.lower));
  const body = items[at - 1];
  const side = body?.name?.kind === 'body' ? sideOf(context.base, body.name.entity) : null;
  const isSeat = SEATS.has(items[at]?.lower ?? '');
  if (!isSeat || on < 0 || !body || !side || (items[at]?.lower !== 'side' && !isSeated(items, on)))
    return null;
  const isPerson = (item: Item) => item.name?.kind === 'person' && !text.startsWith("'", item.end);
  const people =
    on <= 1
      ? items
          .slice(at + 1)
          .filter(isPerson)
          .slice(0, 2)
      : items.slice(0, on).filter(isPerson);
  const person = people.at(-1);
  if (!person?.name) return null;
  const span = { start: Math.min(body.start, person.start), end: Math.max(body.end, person.end) };
  return slot(sentence, 'side', person.name.entity, side, span, { event: context.event });
}

function isSeated(items: readonly Item[], on: number): boolean {
  return items.slice(Math.max(0, on - 3), on).some((item) => SITS.has(item.lower));
}

/** "US officials", "other US and Ukrainian envoys" has two bodies and says nothing of one person's side. */
function bodyBefore(sentence: Sentence, at: number): Item | null {
  const { items, text } = sentence;
  let from = at;
  while (
    from > 0 &&
    at - from < 3 &&
    !/[,;]/u.test(text.slice((items[from - 1] as Item).end, (items[from] as Item).start))
  )
    from--;
  const bodies = items.slice(from, at).filter((item) => item.name?.kind === 'body');
  return bodies.length === 1 ? (bodies[0] as Item) : null;
}

/** Persons in the list that opens after the group: right after it, or after "including", "led by", "such as". */
function membersAfter(sentence: Sentence, at: number): Item[] {
  const { items, text } = sentence;
  const next = items[at + 1];
  const isNext =
    next?.name?.kind === 'person' && /^[\s,]{1,2}$/u.test(text.slice((items[at] as Item).end, next.start));
  // "The Ukrainian delegation, Steve Witkoff said, left": he speaks of it.
  if (next && isNext)
    return SPEECH.has(items[at + 2]?.lower ?? '') && text[items[at]?.end ?? 0] === ',' ? [] : [next];
  const opener = items
    .slice(at + 1, at + 1 + OPENER_REACH)
    .findIndex((item, i, near) => isListOpener(item, near[i - 1]));
  if (opener < 0) return [];
  const members: Item[] = [];
  for (let i = at + 2 + opener; i < Math.min(items.length, at + 14); i++) {
    const item = items[i] as Item;
    const gap = text.slice((items[i - 1] as Item).end, item.start);
    if (/[.;:"]/u.test(gap) || (gap.includes(',') && members.length > 0 && !item.name)) break;
    // "Trump's son-in-law Jared Kushner": the possessor isn't listed.
    const isOwner = /^'s?\s/u.test(text.slice(item.end, item.end + 3));
    if (item.name?.kind === 'person' && !isOwner) members.push(item);
    if (members.length > 0 && !item.name && item.lower !== 'and') break;
  }
  return members;
}

function isListOpener(item: Item, before: Item | undefined): boolean {
  if (
    item.lower === 'including' ||
    item.lower === 'include' ||
    item.lower === 'includes' ||
    item.lower === 'included'
  )
    return true;
  return item.lower === 'by' && (before?.lower === 'led' || before?.lower === 'headed');
}
