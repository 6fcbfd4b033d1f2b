import { paceBy, workTime } from '../pace';

/**
 * Time of work for the shortest of some runs, in milliseconds of a usual machine: on a slow one the same piece of work takes
 * longer right before and after, and counts for less.
 */
export function timeOf(run: () => unknown, runs = 2): number {
  const before = paceBy(workTime, 4);
  const times = Array.from({ length: runs }, () => {
    const start = workTime();
    run();
    return workTime() - start;
  });
  return Math.min(...times) / Math.min(before, paceBy(workTime, 4));
}
