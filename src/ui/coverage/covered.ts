import type { Report, Statement } from '../../model';
import type { ReportSummary } from '../../read-reply';
import type { Range, Ref, Story } from '../../story/story';
import { cutAtSpan } from '../view/quotes';
import { formatCoverageRoute } from './coverage-route';
import { trimEnd, trimEnds } from './trim-ends';

/** A report of the library with its statements, at its position in `Story.reports`. */
export interface CoveredReport {
  readonly summary: ReportSummary;
  readonly report: Report;
  readonly statements: readonly Statement[];
}

/** All that the coverage page shows. */
export interface Coverage {
  readonly story: Story;
  readonly reports: readonly CoveredReport[];
}

/** A verbatim sentence, the words in question cut out, with the address of the sentence. */
export interface QuoteAt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  readonly outlet: string;
  readonly href: string;
}

export function statementOf({ reports }: Coverage, [report, statement]: Ref): Statement | undefined {
  return reports[report]?.statements[statement];
}

export function outletOf({ reports }: Coverage, report: number): string {
  return reports[report]?.summary.outlet ?? '';
}

/** The names of outlets behind positions of reports, each once. */
export function outletsOf(coverage: Coverage, reports: readonly number[]): string[] {
  return [...new Set(reports.map((report) => outletOf(coverage, report)))];
}

export function addressOf(coverage: Coverage, ref: Ref): string {
  const report = coverage.reports[ref[0]]?.report.id ?? '';
  return formatCoverageRoute({ page: 'report', report, at: statementOf(coverage, ref)?.start ?? null });
}

export function quoteAt(coverage: Coverage, ref: Ref, words: Range | null = null): QuoteAt {
  const statement = statementOf(coverage, ref);
  const span = words ? { start: words[0], end: words[1] } : undefined;
  return {
    ...cutAtSpan(statement?.text ?? '', statement?.start ?? 0, span),
    outlet: outletOf(coverage, ref[0]),
    href: addressOf(coverage, ref),
  };
}

const LONGEST = 64;

/** The words of a range as a cell holds them: without loose punctuation at the ends, no longer than a line or two. */
export function shortWords(
  { reports }: Coverage,
  [report]: Ref,
  [start, end]: Range,
  longest = LONGEST,
): string {
  const text = reports[report]?.report.text.slice(start, end).replace(/\s+/gu, ' ') ?? '';
  const bare = trimEnds(text, ' "“”\'‘,;:.', ' "“”,;:');
  const closed = bare.includes('(') && !bare.includes(')') ? `${bare})` : bare;
  return clip(closed, longest);
}

/** Cut at a word, with an ellipsis. */
export function clip(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${trimEnd(cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)), ' ,;:.–-')} …`;
}
