import type { RuleContext, Verdict } from '../../../../src/compare/rules/rule';
import { compareSlots } from '../../../../src/compare/rules/rules';
import type { Slot, SlotFamily } from '../../../../src/model';
import { BASE } from '../../statements/written-article';

/** The round of talks that most examples are about. */
export const MIAMI = 'miami-talks-2025-12-19';
/** A round before it, at the same place. */
export const EARLIER = 'miami-talks-2025-12-04';

/** Page and report came out on one day, shortly after the talks. */
const TODAY: RuleContext = { base: BASE, day: '2025-12-22', apart: 0 };

/** A slot written by hand, so that these tables don't depend on how sentences are read. */
export function slot(family: SlotFamily, key: string, value: string, more: Partial<Slot> = {}): Slot {
  return { family, key, value, holder: null, event: null, start: 0, end: 1, ...more };
}

/** What two slots differ in, as `between rule type`; `= reason` where they are compatible; null where they are about two things. */
export function verdictOn(a: Slot, b: Slot, more: Partial<RuleContext> = {}): string | null {
  const context = { ...TODAY, ...more };
  const [there, back] = [compareSlots(a, b, context), compareSlots(b, a, context)].map(inWords);
  if (there !== back)
    throw new Error(`It makes a difference which of the two is on the page: ${there}, ${back}`);
  return there ?? null;
}

function inWords(verdict: Verdict | null): string | null {
  if (!verdict) return null;
  const { clash, reason } = verdict;
  return clash ? `${clash.between} ${clash.rule} ${clash.type}` : `= ${reason}`;
}
