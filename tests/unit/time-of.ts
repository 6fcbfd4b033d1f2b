/** Text as it is read: words, figures, marks. */
const TEXT = 'The envoys met on 21 December 2025, for 3 days; “no one” said why. '.repeat(1_600);
/** What reading it takes on the machine on which the bounds of these tests were set, in milliseconds. */
const USUAL = 6;

const words = () => {
  const counts = new Map<string, number>();
  for (const [word] of TEXT.matchAll(/[\p{L}\p{N}]+/gu)) {
    const lower = word.toLowerCase();
    counts.set(lower, (counts.get(lower) ?? 0) + 1);
  }
};

/** Processor time, in milliseconds: other work on the machine doesn't count. */
function spent(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Processor time of the shortest of some runs, in milliseconds of a usual machine: on one that is slow just now, because it
 * is another or shares its cores, the same piece of work takes longer right before and after, and counts for less.
 */
export function timeOf(run: () => unknown, runs = 2): number {
  const before = spent(words);
  const times = Array.from({ length: runs }, () => spent(run));
  const pace = Math.max(1, Math.min(before, spent(words)) / USUAL);
  return Math.min(...times) / pace;
}
