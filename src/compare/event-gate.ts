import { OTHER_ROUND } from '../statements/event';

/** Whether two events may be compared: the same one, or at least one is of no particular event. */
export function isComparable(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  return a === b && a !== OTHER_ROUND;
}
