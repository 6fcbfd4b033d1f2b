import type { Slot } from '../../model';
import type { DateMention } from '../../text/dates';
import type { Item, Sentence } from '../sentence';
import { SPEECH } from '../speech-words';
import { counterpartOf } from './counterpart';
import { type SlotContext, slot } from './slot-context';

const DATE_LABELS = new Set(['date', 'dates', 'when']);
const ENDS = new Set(['concluded', 'conclude', 'ended', 'wrapped', 'finished', 'closed']);
const TALKS = new Set(['talks', 'meet']);
/** "spent 18-20 December in Miami with the Americans". */
const SPENT = /\b(?:spent|was in|were in|stayed in|gathered|sat down|came together)\b/u;
/** How many items may stand between the date and the talks it dates. */
const NEAR = 8;

/**
 * When the talks took place. Values are `FROM/TO/whole` for a stated range or a labelled date, `…/end` for the day they
 * ended, `…/part` for a day on which some of them took place. Durations are no dates.
 */
export function readEventDates(sentence: Sentence, context: SlotContext): Slot[] {
  const { event } = context;
  // A session with the Russians alone is dated by itself: see happening.ts.
  if (!event || counterpartOf(sentence, context) === 'russia') return [];
  return sentence.dates.flatMap((date) => {
    const extent = extentOf(sentence, date);
    return extent
      ? [slot(sentence, 'date', event, `${date.from}/${date.to}/${extent}`, date, { event })]
      : [];
  });
}

function extentOf(sentence: Sentence, date: DateMention): 'whole' | 'end' | 'part' | null {
  const { items } = sentence;
  const isRange = date.from !== date.to;
  if (sentence.kind === 'row') {
    const isDated = isRange && items.some((item) => TALKS.has(item.concept));
    return DATE_LABELS.has(items[0]?.lower ?? '') || isDated ? 'whole' : null;
  }
  const at = items.findIndex((item) => item.start >= date.start);
  const concluded = items.findIndex((item, i) => i < at && at - i <= NEAR && item.concept === 'conclude');
  const talks = items.findIndex(
    (item, i) =>
      TALKS.has(item.concept) && (Math.abs(i - at) <= NEAR || (concluded > i && concluded - i <= 2 * NEAR)),
  );
  if (isRange && talks < 0 && SPENT.test(sentence.text)) return 'whole';
  if (at < 0 || talks < 0 || isOtherClause(sentence, items[Math.min(at, talks)], items[Math.max(at, talks)]))
    return null;
  // "said on Sunday night that the talks": the day is the saying's.
  if (items.slice(Math.max(0, at - 2), at).some((item) => SPEECH.has(item.lower))) return null;
  if (isRange) return 'whole';
  const ends = items.some(
    (item, i) => (ENDS.has(item.lower) || item.concept === 'conclude') && Math.abs(i - at) <= NEAR,
  );
  return ends ? 'end' : 'part';
}

/** A comma with a new verb of its own, a semicolon or a stop parts the date from the talks. */
function isOtherClause(sentence: Sentence, left: Item | undefined, right: Item | undefined): boolean {
  if (!left || !right) return true;
  return /[;]|, (?:but|while|as|after|before|which|who)\b/u.test(sentence.text.slice(left.end, right.start));
}
