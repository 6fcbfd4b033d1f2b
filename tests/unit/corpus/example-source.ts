import { readReport } from '../../../src/corpus/read-report';
import type { SourceRecord } from '../../../src/corpus/source-record';
import type { Report } from '../../../src/model';

export const EXAMPLE_SOURCE: SourceRecord = {
  id: '900',
  file: 'data/seeds/900.txt',
  outlet: 'Example Courier',
  outletKind: 'news site',
  domain: 'example.org',
  country: 'GB',
  url: 'https://example.org/talks',
  addressBasis: 'Made up for a test.',
  published: '2025-11-30',
  publishedBasis: 'Made up for a test.',
  author: null,
  language: 'en',
};

/** The report in `raw`, or a failed test with the reader's own message. */
export function reportOf(raw: string, source: SourceRecord = EXAMPLE_SOURCE): Report {
  const report = readReport(raw, source);
  if (!report.ok) throw new Error(report.error);
  return report.value;
}

/** Blocks as `kind: words`, the way these tests write them down. */
export function blockList(report: Report): readonly string[] {
  return report.blocks.map((block) => `${block.kind}: ${report.text.slice(block.start, block.end)}`);
}
