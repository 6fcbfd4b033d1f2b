import type { Finding } from '../../../src/model';
import { type Edge, type ReadLibrary, readAll } from '../../../src/story/read-all';
import type { Ref } from '../../../src/story/story';
import { FILLER, libraryOf } from '../compare/written-library';

const FINDING: Finding = {
  statement: 0,
  relation: 'corroborates',
  between: null,
  type: 'fact',
  source: '',
  sourceStatement: 0,
  sourceSpan: { start: 0, end: 1 },
  pageSpan: { start: 0, end: 1 },
  about: '',
  subject: null,
  named: null,
  why: { line: 'SimilarWords', values: [] },
  rule: 'written',
  confidence: 0.98,
  echo: false,
  origin: null,
};

/** Reports `A`, `B` … of ten statements each that have nothing in common but what `ties` says: "A1 B2" or "A1 B2 0.9". */
export function tiedReports(reports: number, ties: readonly string[]): ReadLibrary {
  const written = Array.from({ length: reports }, () => ({ lines: FILLER }));
  const edges = ties.map((tie): Edge => {
    const [a = '', b = '', confidence] = tie.split(' ');
    return {
      from: refOf(a),
      to: refOf(b),
      finding: { ...FINDING, confidence: Number(confidence ?? FINDING.confidence) },
    };
  });
  return { ...readAll(libraryOf(...written)), edges };
}

/** `B2` is the third statement of the second report. */
function refOf(name: string): Ref {
  return [name.charCodeAt(0) - 65, Number(name.slice(1))];
}

export function nameOf([report, statement]: Ref): string {
  return `${String.fromCharCode(65 + report)}${statement}`;
}
