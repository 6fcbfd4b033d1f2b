import type { Block, Report, Statement } from '../../../src/model';
import type { Range, Ref, Story, StoryCell, StoryRow } from '../../../src/story/story';
import type { Coverage, CoveredReport } from '../../../src/ui/coverage/covered';

/** A report of an outlet: each line a block with one statement. */
export interface WrittenReport {
  readonly outlet: string;
  readonly published?: string | null;
  readonly lines: readonly string[];
}

function coveredReport({ outlet, published = '2025-12-22', lines }: WrittenReport, i: number): CoveredReport {
  const id = `r${i + 1}`;
  const text = lines.join('\n');
  const starts = lines.map((_, n) => lines.slice(0, n).join('\n').length + (n > 0 ? 1 : 0));
  const blocks = lines.map(
    (line, n): Block => ({
      kind: n === 0 ? 'title' : 'paragraph',
      start: starts[n] ?? 0,
      end: (starts[n] ?? 0) + line.length,
    }),
  );
  const statements = lines.map(
    (line, n): Statement => ({
      index: n,
      kind: n === 0 ? 'title' : 'body',
      block: n,
      text: line,
      start: starts[n] ?? 0,
      end: (starts[n] ?? 0) + line.length,
      attributedTo: null,
      saidBy: [],
      event: null,
      mentions: [],
      documents: [],
      quotations: [],
      slots: [],
      terms: [],
    }),
  );
  const title = lines[0] ?? '';
  const addressBasis = 'Made up for a test.';
  const report: Report = {
    id,
    title,
    outlet,
    author: null,
    published,
    url: null,
    language: 'en',
    addressBasis,
    text,
    blocks,
  };
  const summary = { id, title, outlet, outletKind: null, country: null, published, url: null, addressBasis };
  return { summary, report, statements };
}

/** What the coverage page shows, written down: reports `r1`, `r2` … and what stands in the story. */
export function coverageOf(reports: readonly WrittenReport[], story: Partial<Story> = {}): Coverage {
  const covered = reports.map(coveredReport);
  return {
    reports: covered,
    story: {
      format: 'crossread-story',
      version: 1,
      reports: covered.map(({ report, statements }, i) => ({
        id: report.id,
        statements: statements.length,
        cluster: i,
        notes: [],
        leavesOut: [],
      })),
      rows: [],
      events: [],
      days: [],
      ...story,
    },
  };
}

/** The range of words in a report. */
export function wordsIn(reports: readonly WrittenReport[], report: number, words: string): Range {
  const start = (reports[report]?.lines.join('\n') ?? '').indexOf(words);
  return [start, start + words.length];
}

export function cellOf(at: Ref, more: Partial<StoryCell> = {}): StoryCell {
  return { at, words: null, side: 0, by: [], echo: false, ...more };
}

export function rowOf(cells: readonly StoryCell[], more: Partial<StoryRow> = {}): StoryRow {
  const lead = cells[0]?.at ?? [0, 0];
  return {
    id: `told-${lead.join('-')}`,
    kind: 'told',
    type: 'fact',
    subject: null,
    named: null,
    lead,
    cells,
    tooEarly: [],
    trails: [],
    ...more,
  };
}
