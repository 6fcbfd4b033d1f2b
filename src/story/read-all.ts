import { readAgainst } from '../engine';
import type { IndexedReport, Library, LibraryStatement } from '../library/library';
import type { Finding, Reading } from '../model';
import type { Ref } from './story';

/** A finding of one report's reading, with both its ends as positions. */
export interface Edge {
  readonly from: Ref;
  readonly to: Ref;
  readonly finding: Finding;
}

/** Every report of a library read against the others. */
export interface ReadLibrary {
  readonly library: Library;
  readonly reports: readonly IndexedReport[];
  readonly readings: readonly Reading[];
  readonly edges: readonly Edge[];
  /** The statement as the library weighed it. */
  readonly statementAt: (ref: Ref) => LibraryStatement | undefined;
  readonly positionOf: (id: string) => number;
}

export const keyOf = ([report, statement]: Ref): string => `${report}.${statement}`;

export function readAll(library: Library): ReadLibrary {
  const { reports } = library;
  const positions = new Map(reports.map(({ report }, i) => [report.id, i]));
  const positionOf = (id: string) => positions.get(id) ?? -1;
  const readings = reports.map(({ report }) => readAgainst(report, library, new Set([report.id])));
  const edges = readings.flatMap(({ findings }, i) =>
    findings.map((finding) => ({
      from: [i, finding.statement] as const,
      to: [positionOf(finding.source), finding.sourceStatement] as const,
      finding,
    })),
  );
  const weighed = new Map(
    library.statements.map((one) => [keyOf([positionOf(one.indexed.report.id), one.statement.index]), one]),
  );
  return { library, reports, readings, edges, statementAt: (ref) => weighed.get(keyOf(ref)), positionOf };
}
