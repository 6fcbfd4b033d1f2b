import type { LibraryStatement } from '../library/library';
import type { Slot, Statement } from '../model';
import { findDates } from '../text/dates';
import { shadowOf } from '../text/normalise';
import { type Comparison, dayOfPage } from './comparison';
import type { Clash } from './rules/rule';

/** Words by which a report says that something has changed since. */
const CHANGE =
  /\b(?:has since|have since|had since|since then|is now|are now|now says?|now appears?|no longer|in a reversal|changed (?:its|his|her|their) mind|reversed|after initially|having earlier|later (?:agreed|confirmed|said)|rose to|risen to|revised|updated|up from|down from)\b/iu;
/** The day of a saying is no day of what was said. */
const SAYING = /\b(?:said|says|told|tells|reported|wrote|spoke|added|announced|confirmed|posted)\b/u;
/** How many characters around a day such a verb may stand. */
const REACH = 24;
/** Families whose values stay what they are: an office-holder's side, a plan's maker, where a meeting was. */
const LASTING = new Set<Slot['family']>([
  'side',
  'relation',
  'origin',
  'date',
  'duration',
  'signatory',
  'where',
]);

/**
 * Whether the page tells of a later state rather than of the same one differently: it is younger than the report, and says
 * that something changed or names a day after the report came out.
 */
export function isLaterState(
  comparison: Comparison,
  clash: Clash,
  mine: { readonly statement: Statement; readonly slot: Slot },
  theirs: { readonly other: LibraryStatement },
): boolean {
  const today = dayOfPage(comparison);
  const then = theirs.other.indexed.report.published?.slice(0, 10);
  if (!today || !then || today <= then) return false;
  if (clash.between !== 'outlets' || LASTING.has(mine.slot.family)) return false;
  const { text } = mine.statement;
  if (CHANGE.test(text)) return true;
  const shadow = shadowOf(text).text;
  return findDates(shadow, comparison.page.published).some(
    (date) =>
      date.from > then && !SAYING.test(shadow.slice(Math.max(0, date.start - REACH), date.end + REACH)),
  );
}
