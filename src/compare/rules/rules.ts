import type { Slot, SlotFamily } from '../../model';
import { isComparable } from '../event-gate';
import { ASSESSMENT } from './assessment';
import { EVENT_DATE, oneDay } from './days';
import { OFFICE } from './office';
import { ORIGIN } from './origin';
import { onePlace } from './places';
import { oneFigure } from './quantity';
import { noClash, oneValue, type Rule, type RuleContext, type Verdict } from './rule';
import { SIGNATORY } from './signatory';

/** How each family of slots is compared. A new family is a reader in `statements/slots` and a line here. */
export const RULES: Readonly<Record<SlotFamily, Rule>> = {
  office: OFFICE,
  status: oneValue('status', 'status'),
  side: oneValue('role', 'side-at-event'),
  relation: oneValue('role', 'relation'),
  attendance: oneValue('negation', 'attendance'),
  origin: ORIGIN,
  date: EVENT_DATE,
  duration: oneValue('number', 'duration'),
  when: oneDay('happening-day', false),
  where: onePlace('happening-place', false),
  assessment: ASSESSMENT,
  fact: oneValue('fact', 'fact'),
  signatory: SIGNATORY,
  quantity: oneFigure('quantity', true),
  count: oneFigure('happening-count', false),
  medium: oneValue('attribution', 'medium'),
  leader: oneValue('person', 'leader'),
  age: oneValue('date', 'war-length'),
  points: oneValue('number', 'plan-points'),
  scope: oneValue('scope', 'scope', true),
  day: oneDay('day', true),
  scene: onePlace('scene', true),
  // What a sentence denies is set against what the other says: see find-aligned.ts.
  denial: { cardinality: 'one', isLoose: true, compare: () => null },
};

/** What recurs: a strike, a session, a count. Only reports of the same days tell of the same one. */
const RECURRING = new Set<SlotFamily>([
  'when',
  'where',
  'count',
  'medium',
  'quantity',
  'day',
  'scene',
  'denial',
  'scope',
  'fact',
]);
/** Who holds an office, and whose son-in-law somebody is, is the same at every meeting. */
const WHATEVER_EVENT = new Set<SlotFamily>(['office', 'status', 'relation']);
/** So many days apart, reports of the same kind of thing may tell of two. */
const SAME_DAYS = 6;

/**
 * Compares two slots of different articles (or of one) on a day; null where they are about different things. Before any
 * mismatch comes the event gate: the same words of another meeting differ in nothing.
 */
export function compareSlots(a: Slot, b: Slot, context: RuleContext): Verdict | null {
  if (a.family !== b.family) return null;
  const verdict = RULES[a.family].compare(a, b, context);
  if (verdict?.clash && !WHATEVER_EVENT.has(a.family) && !isComparable(a.event, b.event))
    return noClash('another event');
  if (verdict?.clash && RECURRING.has(a.family) && context.apart > SAME_DAYS)
    return noClash(`the reports lie ${context.apart} days apart`);
  return verdict;
}
