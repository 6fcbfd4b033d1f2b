import type { IndexedReport } from '../library/library';
import type { Statement } from '../model';
import { OTHER_ROUND } from '../statements/event';

/** As many first statements of an article say what it is about. */
const LEAD = 10;

/** The event that an article is chiefly about: the first one its opening is about; null where it can't be told. */
export function eventOf(statements: readonly Statement[]): string | null {
  const events = statements.slice(0, LEAD).map((statement) => statement.event);
  return events.find((event) => event !== null && event !== OTHER_ROUND) ?? null;
}

/**
 * How many reports tell of the page's event; null where it can't be told. None means that there is no comparable coverage:
 * whatever is found alike is about other things.
 */
export function countSameEvent(page: readonly Statement[], reports: readonly IndexedReport[]): number | null {
  const event = eventOf(page);
  if (event === null || reports.length === 0) return null;
  return reports.filter(({ statements }) => statements.some((one) => one.event === event)).length;
}
