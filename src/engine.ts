import type { Candidate } from './compare/candidate';
import type { Comparison } from './compare/comparison';
import { consider, openComparison, shownOf } from './compare/consider';
import { type Judge, NO_JUDGE } from './compare/judge';
import { findLeftOut } from './compare/left-out';
import { findNamed } from './compare/named';
import { countOrigins } from './compare/origins-count';
import { findPeople } from './compare/people';
import { findReferenceNotes } from './compare/reference';
import { countSameEvent } from './compare/same-event';
import { selfContradictions } from './compare/self-contradiction';
import type { IndexedReport, Library } from './library/library';
import { isSameReport } from './library/same-report';
import type { Article, Compared, Reading } from './model';
import { readStatements } from './statements/read-statements';

/** A reading with the way to it. */
export interface Trail {
  readonly reading: Reading;
  /** All that was considered, shown or not. */
  readonly candidates: readonly Candidate[];
}

/** The one door: everything that the library has to say about an article. A report is never compared with itself. */
export function compare(
  page: Article,
  library: Library,
  leaveOut: readonly string[] = [],
  judge: Judge = NO_JUDGE,
): Reading {
  return trail(page, library, leaveOut, judge).reading;
}

/** The same with all that was considered on the way. */
export function trail(
  page: Article,
  library: Library,
  leaveOut: readonly string[] = [],
  judge: Judge = NO_JUDGE,
): Trail {
  const statements = readStatements(page, library.base);
  const own = library.reports.filter((indexed) => isSameReport(page, statements, indexed));
  const without = new Set([...leaveOut, ...own.map(({ report }) => report.id)]);
  return read(openComparison(page, statements, library, without), judge);
}

/** Without leaving out the page's own report: every report takes part but those in `without`. */
export function readAgainst(page: Article, library: Library, without: ReadonlySet<string>): Reading {
  const statements = readStatements(page, library.base);
  return read(openComparison(page, statements, library, without), NO_JUDGE).reading;
}

function read(comparison: Comparison, judge: Judge): Trail {
  const { page, statements, library, without } = comparison;
  const others = library.reports.filter((indexed) => !without.has(indexed.report.id));
  const candidates = consider(comparison, judge);
  const findings = shownOf(candidates);
  const reading = {
    statements,
    findings,
    corroborations: countOrigins(findings, library),
    leavesOut: findLeftOut(comparison),
    people: findPeople(comparison),
    named: findNamed(comparison),
    self: selfContradictions(statements, library.base),
    reference: findReferenceNotes(statements, page.published, library.base),
    compared: { ...denominator(others), ofSameEvent: countSameEvent(statements, others) },
    comparedWith: others.map((indexed) => indexed.report.id),
  };
  return { reading, candidates };
}

function denominator(reports: readonly IndexedReport[]): Omit<Compared, 'ofSameEvent'> {
  const days = reports.flatMap(({ report }) => report.published?.slice(0, 10) ?? []).sort();
  return {
    reports: reports.length,
    outlets: new Set(reports.map(({ report }) => report.outlet)).size,
    from: days[0] ?? '',
    to: days.at(-1) ?? '',
  };
}
