import { type KnowledgeBase, nameOf } from '../entities/knowledge-base';
import type { Slot, Statement } from '../model';
import { topicOf } from './rules/assessment';
import type { Clash } from './rules/rule';

/** All lines that say why a finding is shown: at most 25 words, plain, no rule names. */

export interface Words {
  /** The words on the page. */
  readonly here: string;
  /** The words of the other report. */
  readonly there: string;
  /** Null inside one article. */
  readonly outlet: string | null;
}

const LONGEST = 9;
/** Days as slots have them; a year or "last month" is told in the reports' own words. */
const ISO_DAY = /^\d{4}-\d{2}-\d{2}/u;

/** Shortens a quotation of words to what a line can hold. */
function brief(words: string): string {
  const parts = words.split(/\s+/u);
  return parts.length <= LONGEST ? words : `${parts.slice(0, LONGEST).join(' ')} …`;
}

function sideBySide(here: string, there: string, outlet: string | null): string {
  return outlet ? `Here: ${here}. ${outlet}: ${there}.` : `First: ${here}. Later: ${there}.`;
}

function inQuotes(words: string): string {
  return `“${brief(words).replaceAll(/["“”]/gu, '')}”`;
}

/** Why two slots are shown as differing. */
export function whyClash(clash: Clash, a: Slot, b: Slot, words: Words, base: KnowledgeBase): string {
  if (clash.rule === 'office-holder')
    return sideBySide(nameOf(base, a.value), nameOf(base, b.value), words.outlet);
  if (clash.type === 'date' && [a, b].every(({ value }) => ISO_DAY.test(value)))
    return sideBySide(days(a.value), days(b.value), words.outlet);
  if (clash.rule === 'assessment') {
    const topic = topicOf(a.key, base)?.name ?? 'this';
    return `${holders(a, base)} and ${holders(b, base)}, as quoted, take opposed views of ${topic}.`;
  }
  return sideBySide(inQuotes(words.here), inQuotes(words.there), words.outlet);
}

function holders(slot: Slot, base: KnowledgeBase): string {
  return (slot.holder ?? '')
    .split('+')
    .map((holder) => nameOf(base, holder))
    .join(' and ');
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** "2025-12-19/2025-12-21/whole" → "19-21 December 2025", "2025-12-19" → "19 December 2025". */
function days(value: string): string {
  const [from = '', to = from] = value.split('/');
  if (from === to) return day(from);
  return from.slice(0, 7) === to.slice(0, 7)
    ? `${Number(from.slice(8))}-${day(to)}`
    : `${day(from)} to ${day(to)}`;
}

function day(iso: string): string {
  return `${Number(iso.slice(8))} ${MONTHS[Number(iso.slice(5, 7)) - 1] ?? ''} ${iso.slice(0, 4)}`;
}

/** Why a report is shown as saying the same. */
export function whySupport(shared: readonly Slot[], names: readonly string[], base: KnowledgeBase): string {
  const [slot] = shared;
  if (slot?.family === 'assessment')
    return `Both take the same view of ${topicOf(slot.key, base)?.name ?? 'this'}.`;
  if (slot?.family === 'date') return `Both date the talks to ${days(slot.value)}.`;
  if (names.length > 0) return `Both report this of ${list(names.slice(0, 3))}.`;
  return 'Both report this in similar words.';
}

/** Why a report is shown as telling one fact alike, in whatever words. */
export function whyToldAlike(words: string): string {
  return `Both say: ${inQuotes(words)}.`;
}

/** Why quotations are shown together. */
export const WHY_QUOTATION = {
  same: 'The same quotation, word for word.',
  truncated: 'The same quotation; one of the two cuts it shorter.',
  altered: 'The same remark, with other words inside the quotation marks.',
} as const;

/** Why one quotation under two names is shown. */
export function whyMisattributed(here: Statement, there: Statement, outlet: string): string {
  return `The same words. Here said by ${here.attributedTo ?? 'somebody else'}; ${outlet}: ${there.attributedTo ?? 'somebody else'}.`;
}

function list(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
