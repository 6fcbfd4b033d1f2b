import { buildLibrary } from '../../../src/build-library';
import { readKnowledge } from '../../../src/cli/library';
import { compare } from '../../../src/engine';
import type { Library } from '../../../src/library/library';
import { openLibrary } from '../../../src/library/load-library';
import type { Reading, Report } from '../../../src/model';
import { articleOf } from '../statements/written-article';

/** A report written as lines (see `articleOf`); published on 22 December 2025 unless told otherwise. */
export interface WrittenReport {
  readonly lines: readonly string[];
  readonly outlet?: string;
  readonly published?: string;
  readonly url?: string;
}

const KNOWLEDGE = readKnowledge();

/** A library of written reports with ids `r1`, `r2` …, by outlets `Outlet 1`, `Outlet 2` … */
export function libraryOf(...written: readonly WrittenReport[]): Library {
  const reports = written.map(
    ({ lines, outlet, published = '2025-12-22', url }, i): Report => ({
      ...articleOf(lines, published),
      id: `r${i + 1}`,
      outlet: outlet ?? `Outlet ${i + 1}`,
      url: url ?? null,
      addressBasis: 'Made up for a test.',
    }),
  );
  return openLibrary(buildLibrary(reports, KNOWLEDGE));
}

/** What the engine says of a page written as lines, against written reports. */
export function readingOf(
  page: readonly string[],
  reports: readonly (readonly string[] | WrittenReport)[],
  published = '2025-12-22',
): Reading {
  const written = reports.map((report) => ('lines' in report ? report : { lines: report }));
  return compare(articleOf(page, published), libraryOf(...written));
}

/** Sentences of no interest, so that a library has more than a handful of statements to weigh words by. */
export const FILLER: readonly string[] = [
  'Farmers in the south harvested more wheat than in any summer before.',
  'A museum opened its new wing with paintings from four centuries.',
  'The football club sold its captain to a rival for a record fee.',
  'Heavy snow closed schools across the northern counties.',
  'A court fined the airline for late refunds to passengers.',
  'Researchers mapped the sea floor with a new kind of sonar.',
  'The orchestra will tour five cities with a young conductor.',
  'Energy prices fell as mild weather cut the demand for gas.',
  'The bakery on the corner won a prize for its rye bread.',
  'Voters in the small canton rejected the tunnel for cyclists.',
];
