/** Text to read: words, figures, marks. */
const TEXT = 'The envoys met on 21 December 2025, for 3 days; “no one” said why. '.repeat(400);
/** Milliseconds that reading it took on the machine on which the bounds of the tests of time were set. */
const USUAL = 0.85;

function readText(): void {
  const counts = new Map<string, number>();
  for (const [word] of TEXT.matchAll(/[\p{L}\p{N}]+/gu)) {
    const lower = word.toLowerCase();
    counts.set(lower, (counts.get(lower) ?? 0) + 1);
  }
}

/** Milliseconds of work that this process has done: other work on the machine doesn't count. */
export function workTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * How many times as long as usual this machine takes just now, by the clock that is given: it may be another one, or share
 * its cores with others. 1 where it is as quick, or quicker. The shortest of some runs counts: the first ones after a pause
 * are slower everywhere.
 */
export function paceBy(clock: () => number, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const start = clock();
    readText();
    return clock() - start;
  });
  return Math.max(1, Math.min(...times) / USUAL);
}
