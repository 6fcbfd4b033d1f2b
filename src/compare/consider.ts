import type { IndexedReport, Library } from '../library/library';
import { weigh } from '../library/weigh';
import type { Article, Finding, Statement } from '../model';
import type { Candidate } from './candidate';
import { type Comparison, contextsOf } from './comparison';
import { dependenceOf, NEAR_COPY, turned } from './dependence';
import { findAligned } from './find-aligned';
import { findConflicts } from './find-conflicts';
import { findQuotations } from './find-quotations';
import { findReplacements } from './find-replacements';
import { findSupport } from './find-support';
import { findToldAlike } from './find-told-alike';
import { hear, type Judge } from './judge';
import { type Match, matchAll } from './match';

/** Sets a page beside the library, all reports but those in `without`. */
export function openComparison(
  page: Article,
  statements: readonly Statement[],
  library: Library,
  without: ReadonlySet<string>,
): Comparison {
  const weighed = statements.map((statement) => weigh(statement, library.weights));
  const matches = matchAll(weighed, library, without);
  const others = library.reports.filter((indexed) => !without.has(indexed.report.id));
  const clusters = new Set(
    others.flatMap((indexed) => (isRewrite(statements, indexed, matches) ? [indexed.cluster] : [])),
  );
  // What rewrites one report of a cluster goes back to the same source as all of it.
  const rewrites = new Set(
    others.flatMap((indexed) => (clusters.has(indexed.cluster) ? [indexed.report.id] : [])),
  );
  return { page, statements, matches, library, without, rewrites, contexts: contextsOf(page, library) };
}

/** Everything that the channels considered, after the judge was heard. */
export function consider(comparison: Comparison, judge: Judge): Candidate[] {
  const candidates = [
    ...findQuotations(comparison),
    ...findConflicts(comparison),
    ...findAligned(comparison),
    ...findReplacements(comparison),
    ...findSupport(comparison),
    ...findToldAlike(comparison),
  ];
  return hear(candidates, judge, comparison);
}

/**
 * What is shown: in the page's order. Of two statements one support is shown, a quotation's before a plain one, and one
 * difference of each type, that of the surer channel.
 */
export function shownOf(candidates: readonly Candidate[]): Finding[] {
  const seen = new Set<string>();
  const shown = candidates.flatMap(({ finding, dropped }) => (finding && dropped === null ? [finding] : []));
  const opposed = new Set(shown.filter(isOpposed).map(pairOf));
  const kept = shown.filter((finding) => {
    if (finding.rule === 'support' && finding.confidence < SURE && opposed.has(pairOf(finding))) return false;
    const { statement, source, sourceStatement, relation, type } = finding;
    const key = [statement, source, sourceStatement, relation, relation === 'conflicts' ? type : ''].join(
      ' ',
    );
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  });
  return kept.sort(
    (a, b) => a.statement - b.statement || a.source.localeCompare(b.source) || b.confidence - a.confidence,
  );
}

/** From here on two statements share so much that one may bear the other out and differ in a point. */
const SURE = 0.9;

/** Two statements that name two holders of an office: neither bears the other out. */
function isOpposed({ relation, between, rule }: Finding): boolean {
  return relation === 'conflicts' && between === 'outlets' && rule === 'office-holder';
}

function pairOf({ statement, source, sourceStatement }: Finding): string {
  return [statement, source, sourceStatement].join(' ');
}

/** Whether the page rewrites the report or the report the page. */
function isRewrite(page: readonly Statement[], indexed: IndexedReport, matches: readonly Match[][]): boolean {
  const found = page.flatMap((statement, i) =>
    (matches[i] ?? [])
      .filter(({ other, support }) => support.score >= NEAR_COPY && other.indexed === indexed)
      .map(({ other, support }) => ({ statement, other: other.statement, score: support.score })),
  );
  const isFrom = dependenceOf(page, found).isRewrite;
  return isFrom || dependenceOf(indexed.statements, turned(found)).isRewrite;
}
