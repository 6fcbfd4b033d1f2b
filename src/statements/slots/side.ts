import { sideOf } from '../../entities/knowledge-base';
import type { Slot } from '../../model';
import type { Item, Sentence } from '../sentence';
import { type SlotContext, slot } from './slot-context';

const MEMBERS = new Set(
  'officials official representatives representative envoys envoy negotiators negotiator delegation delegates team side diplomats'.split(
    ' ',
  ),
);

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
    const body = bodyBefore(sentence, i);
    const side = body?.name ? sideOf(context.base, body.name.entity) : null;
    if (!body || !side) return [];
    return membersAfter(sentence, i).map((person) => {
      const span = { start: body.start, end: person.end };
      return slot(sentence, 'side', person.name?.entity ?? '', side, span, { event: context.event });
    });
  });
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
  if (next?.name?.kind === 'person' && /^[\s,]{1,2}$/u.test(text.slice((items[at] as Item).end, next.start)))
    return [next];
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
