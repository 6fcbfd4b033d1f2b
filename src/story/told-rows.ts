import type { FindingType } from '../model';
import { keyOf, type ReadLibrary } from './read-all';
import type { Ref } from './story';

/** A fact with the statements that tell it: the lead, and of each other report the one closest to it. */
export interface ToldGroup {
  readonly lead: Ref;
  readonly type: FindingType;
  readonly members: readonly Ref[];
}

interface Tie {
  readonly ref: Ref;
  readonly confidence: number;
  readonly type: FindingType;
}

interface Candidate {
  readonly ref: Ref;
  /** The closest statement of each other report. */
  readonly ties: readonly Tie[];
  readonly confidence: number;
  readonly length: number;
}

/** A fact whose statements stand, for more than this share, in one earlier row is that row's. */
const SAME_ROW = 2 / 3;

/**
 * Groups statements that corroborate one another. Corroboration isn't transitive, and long sentences tell several facts: so
 * the statement that most reports support leads, and only what is directly related to it joins. A statement may stand in
 * two groups but lead only one that says something new.
 */
export function toldGroups(read: ReadLibrary): ToldGroup[] {
  const groups: ToldGroup[] = [];
  const covered = new Set<string>();
  for (const { ref, ties } of candidatesIn(read).toSorted(bySupport)) {
    if (covered.has(keyOf(ref)) || isToldAlready(ties, groups, covered)) continue;
    groups.push({ lead: ref, type: ties[0]?.type ?? 'fact', members: [ref, ...ties.map((tie) => tie.ref)] });
    for (const one of [ref, ...ties.map((tie) => tie.ref)]) covered.add(keyOf(one));
  }
  return groups;
}

function isToldAlready(
  ties: readonly Tie[],
  groups: readonly ToldGroup[],
  covered: ReadonlySet<string>,
): boolean {
  if (ties.every((tie) => covered.has(keyOf(tie.ref)))) return true;
  const keys = new Set(ties.map((tie) => keyOf(tie.ref)));
  const shared = groups.map(({ members }) => members.filter((one) => keys.has(keyOf(one))).length);
  return Math.max(0, ...shared) / ties.length > SAME_ROW;
}

function bySupport(a: Candidate, b: Candidate): number {
  return (
    b.ties.length - a.ties.length ||
    b.confidence - a.confidence ||
    a.length - b.length ||
    a.ref[0] - b.ref[0] ||
    a.ref[1] - b.ref[1]
  );
}

function candidatesIn(read: ReadLibrary): Candidate[] {
  const closest = closestTies(read);
  return read.reports.flatMap(({ statements, doubtfulFrom }, report) =>
    statements.flatMap((statement) => {
      const ref: Ref = [report, statement.index];
      const ties = [...(closest.get(keyOf(ref))?.values() ?? [])].sort((a, b) => a.ref[0] - b.ref[0]);
      const isDoubtful = doubtfulFrom !== null && statement.index >= doubtfulFrom;
      const isProse = statement.kind === 'body' || statement.kind === 'item';
      if (ties.length === 0 || isDoubtful || !isProse) return [];
      const mean = ties.reduce((sum, tie) => sum + tie.confidence, 0) / ties.length;
      return [{ ref, ties, confidence: Math.round(mean * 100), length: statement.text.length }];
    }),
  );
}

/** By statement and report: its closest statement there. Either reading may have found it. */
function closestTies(read: ReadLibrary): ReadonlyMap<string, ReadonlyMap<number, Tie>> {
  const all = new Map<string, Map<number, Tie>>();
  const rank = (tie: Tie) => tie.confidence + (isBody(tie.ref, read) ? 0.005 : 0);
  const add = (from: Ref, tie: Tie) => {
    const own = all.get(keyOf(from)) ?? new Map<number, Tie>();
    const before = own.get(tie.ref[0]);
    if (!before || rank(tie) > rank(before)) own.set(tie.ref[0], tie);
    all.set(keyOf(from), own);
  };
  for (const { from, to, finding } of read.edges) {
    if (finding.relation !== 'corroborates') continue;
    const { confidence, type } = finding;
    add(from, { ref: to, confidence, type });
    add(to, { ref: from, confidence, type });
  }
  return all;
}

/** Running text says who and when; a headline or a table cell says less of the same. */
function isBody([report, statement]: Ref, read: ReadLibrary): boolean {
  return read.reports[report]?.statements[statement]?.kind === 'body';
}
