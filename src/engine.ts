import type { Comparison } from './compare/comparison';
import { dependenceOf, turned } from './compare/dependence';
import { findAligned } from './compare/find-aligned';
import { findConflicts } from './compare/find-conflicts';
import { findQuotations } from './compare/find-quotations';
import { findSupport } from './compare/find-support';
import { findLeftOut } from './compare/left-out';
import { type Match, matchAll } from './compare/match';
import { countOrigins } from './compare/origins-count';
import { findPeople } from './compare/people';
import { findReferenceNotes } from './compare/reference';
import { selfContradictions } from './compare/self-contradiction';
import type { IndexedReport, Library } from './library/library';
import { isSameReport } from './library/same-report';
import { weigh } from './library/weigh';
import type { Article, Compared, Finding, Reading, Statement } from './model';
import { readStatements } from './statements/read-statements';

/** The one door: everything that the library has to say about an article. */
export function compare(page: Article, library: Library, leaveOut: readonly string[] = []): Reading {
  const statements = readStatements(page, library.base);
  const own = library.reports.filter((indexed) => isSameReport(page, statements, indexed));
  const without = new Set([...leaveOut, ...own.map((indexed) => indexed.report.id)]);
  const others = library.reports.filter((indexed) => !without.has(indexed.report.id));
  const weighed = statements.map((statement) => weigh(statement, library.weights));
  const matches = matchAll(weighed, library, without);
  const rewrites = new Set(
    others.flatMap((indexed) => (isRewrite(statements, indexed, matches) ? [indexed.report.id] : [])),
  );
  const comparison: Comparison = { page, statements, matches, library, without, rewrites };
  const findings = settle([
    ...findQuotations(comparison),
    ...findConflicts(comparison),
    ...findAligned(comparison),
    ...findSupport(comparison),
  ]);
  return {
    statements,
    findings,
    corroborations: countOrigins(findings, library),
    leavesOut: findLeftOut(comparison),
    people: findPeople(comparison),
    self: selfContradictions(statements, library.base),
    reference: findReferenceNotes(statements, page.published, library.base),
    compared: denominator(others),
    comparedWith: others.map((indexed) => indexed.report.id),
  };
}

/** Whether the page rewrites the report or the report the page. */
function isRewrite(page: readonly Statement[], indexed: IndexedReport, matches: readonly Match[][]): boolean {
  const found = page.flatMap((statement, i) =>
    (matches[i] ?? [])
      .filter(({ other }) => other.indexed === indexed)
      .map(({ other, support }) => ({ statement, other: other.statement, score: support.score })),
  );
  const isFrom = dependenceOf(page, found).isRewrite;
  return isFrom || dependenceOf(indexed.statements, turned(found)).isRewrite;
}

/** Orders findings as the page reads; a quotation's support replaces plain support of the same two statements. */
function settle(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  const kept = findings.filter((finding) => {
    const key = [finding.statement, finding.source, finding.sourceStatement, finding.relation].join(' ');
    const isFirst = finding.relation === 'conflicts' || !seen.has(key);
    seen.add(key);
    return isFirst;
  });
  return kept.sort(
    (a, b) => a.statement - b.statement || a.source.localeCompare(b.source) || b.confidence - a.confidence,
  );
}

function denominator(reports: readonly IndexedReport[]): Compared {
  const days = reports.flatMap(({ report }) => report.published?.slice(0, 10) ?? []).sort();
  return {
    reports: reports.length,
    outlets: new Set(reports.map(({ report }) => report.outlet)).size,
    from: days[0] ?? '',
    to: days.at(-1) ?? '',
  };
}
