import { sideOf } from '../../entities/knowledge-base';
import type { Slot, Span } from '../../model';
import type { Item, Sentence } from '../sentence';
import { type SlotContext, slot } from './slot-context';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const TEAMS = words('delegation team side negotiators party mission group contingent envoys bench delegates');
const LEADS = words(
  'led headed leads heads leading heading chaired fronted head lead chairs chairing captained captaining commanded steered steering helmed spearheaded',
);
/** Nouns for who leads a team: "at the head of Kyiv's delegation", "in charge". */
const LEADERSHIP =
  /\b(?:in charge|at (?:the|its) (?:head|helm)|at the head|as (?:the )?(?:head|leader|chief)|took the lead|under|the (?:head|leader|chief) of|leader)\b/u;
/** "Ukraine's top negotiator": who leads the delegation by his title. */
const CHIEFS = words('top chief lead head leading principal main senior');
const NEGOTIATORS = words('negotiator negotiators envoy spokesman delegate representative');
const REACH = 8;
/** How far from the title a sole person of that side may stand: "It fell to Umerov to speak for Kyiv as chief negotiator". */
const TITLE_REACH = 9;
/** How many characters around the team and the person count with them. */
const AROUND = 12;
/** Who led or will lead elsewhere isn't told here. */
const NOT_LEADER = /\b(?:former|ex-|previous|until|next time|no longer|instead of|replaced|not led)\b/iu;

/**
 * Who leads a side's delegation at an event: "the Ukrainian delegation was led by Rustem Umerov", "Umerov, who heads
 * Kyiv's team", "Ukraine's top negotiator, Rustem Umerov", "Kyiv's delegation, with Umerov in charge". Keys are sides.
 */
export function readLeaders(sentence: Sentence, context: SlotContext): Slot[] {
  const { event } = context;
  const { items, text } = sentence;
  if (!event || text.trimEnd().endsWith('?')) return [];
  return items.flatMap((item, i) => {
    const isTeam = TEAMS.has(item.lower) || isTeamByName(items, i);
    const isChief =
      NEGOTIATORS.has(item.lower) && [1, 2].some((back) => CHIEFS.has(items[i - back]?.lower ?? ''));
    if (!isTeam && !isChief) return [];
    const person = isTeam
      ? (leaderOf(sentence, i) ?? soleLeader(sentence, i, context))
      : (titledAt(sentence, i) ?? soleChief(sentence, i, context));
    const side =
      sideNear(items, i, context) ??
      (isChief && person ? sideOf(context.base, person.name?.entity ?? '') : null);
    if (!side || !person?.name || sideOf(context.base, person.name.entity) !== side) return [];
    if (isNoLeader(sentence, item, person)) return [];
    const span: Span = { start: Math.min(item.start, person.start), end: Math.max(item.end, person.end) };
    return [slot(sentence, 'leader', side, person.name.entity, span, { event })];
  });
}

/** "Kyslytsya, deputy head of the Ukrainian delegation" leads nothing. */
function isNoLeader({ text }: Sentence, team: Item, person: Item): boolean {
  const [from, to] = [Math.min(team.start, person.start), Math.max(team.end, person.end)];
  if (NOT_LEADER.test(text.slice(Math.max(0, from - AROUND), to + AROUND))) return true;
  return /\b(?:deputy|vice|second-in-command|adviser|aide|member)\b/iu.test(text.slice(from, to));
}

/** Whose delegation: the body named right before it, or right after "of" and "for". */
function sideNear(items: readonly Item[], at: number, { base }: SlotContext): string | null {
  const isBody = (item: Item) => item.name?.kind === 'body' && sideOf(base, item.name.entity) !== null;
  const before = items.slice(Math.max(0, at - 4), at + 1).findLast(isBody);
  const isAfter = ['of', 'for', 'from'].includes(items[at + 1]?.lower ?? '');
  const after = isAfter ? items.slice(at + 2, at + 4).find(isBody) : undefined;
  const owner = (before ?? after)?.name?.entity;
  return owner ? sideOf(base, owner) : null;
}

/** "the Ukrainians, led by Umerov". */
function isTeamByName(items: readonly Item[], at: number): boolean {
  return (
    items[at]?.name?.kind === 'body' && LEADS.has(items[at + 1]?.lower ?? '') && items[at + 2]?.lower === 'by'
  );
}

/** "delegation (was) led by X", "delegation under X", or "X led the delegation". */
function leaderOf({ items, text }: Sentence, at: number): Item | null {
  const verb = items.findIndex(
    (item, i) => i > at && i <= at + 5 && (LEADS.has(item.lower) || item.lower === 'under'),
  );
  const isBy = items[verb + 1]?.lower === 'by' || items[verb]?.lower === 'under';
  if (verb > 0 && isBy)
    return items.slice(verb + 1, verb + 2 + REACH).find((item) => item.name?.kind === 'person') ?? null;
  const before = items.findLastIndex((item, i) => i < at && i >= at - 6 && LEADS.has(item.lower));
  if (before < 0 || items[before + 1]?.lower === 'by') return null;
  const people = items
    .slice(Math.max(0, before - REACH), before)
    .filter((item) => item.name?.kind === 'person' && !text.startsWith("'", item.end));
  return people.at(-1) ?? null;
}

/** "Kyiv's delegation, with Umerov in charge": words of leadership, and one person of that side alone. */
function soleLeader({ items, text }: Sentence, at: number, context: SlotContext): Item | null {
  const side = sideNear(items, at, context);
  const people = items.filter((item) => isOfSide(item, side, context));
  const [only] = people;
  if (!only || new Set(people.map((one) => one.name?.entity)).size > 1) return null;
  const [from, to] = [Math.min(only.start, items[at]?.start ?? 0), Math.max(only.end, items[at]?.end ?? 0)];
  return LEADERSHIP.test(text.slice(Math.max(0, from - 30), to + 30)) ? only : null;
}

/** "It fell to Umerov to speak for Kyiv in Miami as chief negotiator". */
function soleChief({ items }: Sentence, at: number, context: SlotContext): Item | null {
  const side = sideNear(items, at, context);
  const near = items.slice(Math.max(0, at - TITLE_REACH), at + 4);
  const people = near.filter((item) => item.name?.kind === 'person');
  const [only] = people;
  if (!only || people.length > 1 || items[at]?.lower.endsWith('s')) return null;
  const isAs = items[at - 2]?.lower === 'as' || items[at - 3]?.lower === 'as';
  return (isAs || side !== null) && (side === null || isOfSide(only, side, context)) && isAs ? only : null;
}

function isOfSide({ name }: Item, side: string | null, { base }: SlotContext): boolean {
  return name?.kind === 'person' && side !== null && sideOf(base, name.entity) === side;
}

/** "top negotiator, Rustem Umerov," or "Rustem Umerov, Ukraine's top negotiator". */
function titledAt({ items, text }: Sentence, at: number): Item | null {
  const next = items[at + 1];
  if (next?.name?.kind === 'person' && /^,? $/u.test(text.slice(items[at]?.end, next.start))) return next;
  const before = items.slice(Math.max(0, at - 5), at).findLast((item) => item.name?.kind === 'person');
  return before && /^, /u.test(text.slice(before.end)) ? before : null;
}
