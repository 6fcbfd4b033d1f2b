import { buildLibrary } from '../../src/build-library';
import { readKnowledge } from '../../src/cli/library';
import { compare } from '../../src/engine';
import type { KnowledgeData } from '../../src/entities/knowledge-base';
import type { Library } from '../../src/library/library';
import { openLibrary } from '../../src/library/load-library';
import type { Finding, Report, SelfContradiction, Statement } from '../../src/model';
import { readUnrelatedTopics, type UnrelatedTopic } from './unrelated';

/** What the engine calls different on news it knows nothing of, where nothing is. */
export interface FalseAlarms {
  /** Pages read, each against the other reports of its topic. */
  readonly pages: number;
  /** Page statement × statement of another report of the same topic, each ordered pair once. */
  readonly pairs: number;
  /** Differences shown between statements of one topic, as lines to read. None is real. */
  readonly conflicts: readonly string[];
  readonly per1000: number;
  /** Pages on which at least one of them is shown: what a reader meets. */
  readonly alarmedPages: number;
  /** Contradictions found inside a report. None is real. */
  readonly self: readonly string[];
  /** The same against the reports of all other topics. */
  readonly acrossPairs: number;
  readonly acrossConflicts: readonly string[];
}

/** The bar of the product: at most so many conflicts in 1,000 pairs of statements on one topic. */
export const FALSE_ALARMS_PER_1000 = 1;

/** Reads every report of `data/gold/unrelated` as the page. */
export function measureFalseAlarms(): FalseAlarms {
  const topics = readUnrelatedTopics();
  const knowledge = readKnowledge();
  const all = libraryOf(
    topics.flatMap((topic) => topic.reports),
    knowledge,
  );
  const within = topics.flatMap((topic) => topic.reports.map((page) => readPage(page, topic, knowledge)));
  const across = topics.flatMap((topic) => topic.reports.map((page) => readAcross(page, topic, all)));
  const total = (counts: readonly { readonly pairs: number }[]) =>
    counts.reduce((sum, { pairs }) => sum + pairs, 0);
  const conflicts = within.flatMap((one) => one.conflicts);
  return {
    pages: within.length,
    pairs: total(within),
    conflicts,
    per1000: (1000 * conflicts.length) / total(within),
    alarmedPages: within.filter((one) => one.conflicts.length > 0).length,
    self: within.flatMap((one) => one.self),
    acrossPairs: total(across),
    acrossConflicts: across.flatMap((one) => one.conflicts),
  };
}

interface PageAlarms {
  readonly pairs: number;
  readonly conflicts: readonly string[];
  readonly self: readonly string[];
}

function libraryOf(reports: readonly Report[], knowledge: KnowledgeData): Library {
  return openLibrary(buildLibrary(reports, knowledge));
}

/**
 * One page against the other reports of its topic: all in one library, and each in a library of its own, for the weights
 * of words differ. A pair counts once, and its conflict once, whichever library brings it out.
 */
function readPage(page: Report, topic: UnrelatedTopic, knowledge: KnowledgeData): PageAlarms {
  const others = topic.reports.filter((report) => report !== page);
  const sets = [others, ...others.map((report) => [report])];
  const alarms = sets.map((reports) => alarmsOf(page, libraryOf(reports, knowledge), []));
  return {
    pairs: alarms[0]?.pairs ?? 0,
    conflicts: [...new Set(alarms.flatMap((one) => one.conflicts))],
    self: alarms[0]?.self ?? [],
  };
}

/** One page against all reports of the other topics. */
function readAcross(page: Report, topic: UnrelatedTopic, all: Library): PageAlarms {
  return alarmsOf(
    page,
    all,
    topic.reports.map((report) => report.id),
  );
}

function alarmsOf(page: Report, library: Library, leaveOut: readonly string[]): PageAlarms {
  const { statements, findings, self } = compare(page, library, leaveOut);
  const theirs = library.statements.filter((other) => !leaveOut.includes(other.indexed.report.id));
  return {
    pairs: statements.length * theirs.length,
    conflicts: findings
      .filter((finding) => finding.relation === 'conflicts')
      .map((finding) => describeConflict(page, statements, finding, library)),
    self: self.map((one) => describeSelf(page, statements, one)),
  };
}

function describeConflict(
  page: Report,
  statements: readonly Statement[],
  finding: Finding,
  library: Library,
): string {
  const source = library.reports.find((one) => one.report.id === finding.source);
  return [
    `${page.id} against ${finding.source}: ${finding.rule}, ${finding.type}, between ${finding.between}. ${finding.why}`,
    `  page:   ${statements[finding.statement]?.text}`,
    `  report: ${source?.statements[finding.sourceStatement]?.text}`,
  ].join('\n');
}

function describeSelf(page: Report, statements: readonly Statement[], one: SelfContradiction): string {
  return [
    `${page.id} against itself: ${one.type}. ${one.why}`,
    `  first: ${statements[one.a]?.text}`,
    `  then:  ${statements[one.b]?.text}`,
  ].join('\n');
}
