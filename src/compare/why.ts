import { type KnowledgeBase, nameOf } from '../entities/knowledge-base';
import type { Slot, Statement } from '../model';
import { type Label, type Reason, type ReasonValue, reason } from '../reason';
import { topicOf } from './rules/assessment';
import type { Clash } from './rules/rule';

/** All lines that say why a finding is shown, as data; said in at most 25 words, plain, no rule names. */

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
/** What a view is of, where the topic has no name. */
const THIS: Label = { en: 'this', uk: 'це' };

/** Shortens a quotation of words to what a line can hold. */
function brief(words: string): string {
  const parts = words.split(/\s+/u);
  return parts.length <= LONGEST ? words : `${parts.slice(0, LONGEST).join(' ')} …`;
}

function sideBySide(here: ReasonValue, there: ReasonValue, outlet: string | null): Reason {
  return outlet ? reason('SideBySide', here, outlet, there) : reason('FirstAndLater', here, there);
}

function quoted(words: string): ReasonValue {
  return { quote: brief(words).replaceAll(/["“”]/gu, '') };
}

/** Why two slots are shown as differing. */
export function whyClash(clash: Clash, a: Slot, b: Slot, words: Words, base: KnowledgeBase): Reason {
  if (clash.rule === 'office-holder')
    return sideBySide(nameOf(base, a.value), nameOf(base, b.value), words.outlet);
  if (clash.type === 'date' && [a, b].every(({ value }) => ISO_DAY.test(value)))
    return sideBySide(days(a.value), days(b.value), words.outlet);
  if (clash.rule === 'assessment')
    return reason('OpposedViews', holders(a, base), holders(b, base), { label: topicName(a, base) });
  return sideBySide(quoted(words.here), quoted(words.there), words.outlet);
}

function topicName(slot: Slot, base: KnowledgeBase): Label {
  return topicOf(slot.key, base)?.name ?? THIS;
}

function holders(slot: Slot, base: KnowledgeBase): ReasonValue {
  return { names: (slot.holder ?? '').split('+').map((holder) => nameOf(base, holder)) };
}

/** "2025-12-19/2025-12-21/whole" and "2025-12-19" as first and last day. */
function days(value: string): ReasonValue {
  const [from = '', to = from] = value.split('/');
  return { days: [from, to] };
}

/** Why a report is shown as saying the same. */
export function whySupport(shared: readonly Slot[], names: readonly string[], base: KnowledgeBase): Reason {
  const [slot] = shared;
  if (slot?.family === 'assessment') return reason('SameView', { label: topicName(slot, base) });
  if (slot?.family === 'date') return reason('SameDate', days(slot.value));
  return names.length > 0 ? reason('SameOf', { names: names.slice(0, 3) }) : reason('SimilarWords');
}

/** Why a report is shown as telling one fact alike, in whatever words. */
export function whyToldAlike(words: string): Reason {
  return reason('ToldAlike', quoted(words));
}

/** Why quotations are shown together. */
export const WHY_QUOTATION = {
  same: reason('QuotationSame'),
  truncated: reason('QuotationTruncated'),
  altered: reason('QuotationAltered'),
} as const;

/** Why one quotation under two names is shown. */
export function whyMisattributed(here: Statement, there: Statement, outlet: string): Reason {
  const [mine, theirs] = [here.attributedTo ?? '', there.attributedTo ?? ''];
  return reason('Misattributed', mine, outlet, theirs);
}
