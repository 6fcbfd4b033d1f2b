import type { Detection } from './detection';
import { nameOf } from './entities/knowledge-base';
import type { Library } from './library/library';
import type { Article, Outlet, Reading } from './model';
import type { PersonProfile, ReadReply, ReportSummary, SourceExcerpt } from './read-reply';

/** All that the interface shows of a reading, as plain data. */
export function replyFor(
  article: Article,
  detection: Detection,
  reading: Reading,
  library: Library,
  outlets: readonly Outlet[],
): ReadReply {
  const { title, outlet, published, url, text } = article;
  return {
    detection,
    article: { title, outlet, published, url, text },
    reading,
    reports: reading.comparedWith.flatMap((id) => summaryOf(id, library, outlets) ?? []),
    excerpts: excerptsFor(reading, library),
    profiles: profilesFor(reading, library),
  };
}

/** What lists of reports say of one; null for an unknown id. */
export function summaryOf(id: string, library: Library, outlets: readonly Outlet[]): ReportSummary | null {
  const report = library.reports.find((one) => one.report.id === id)?.report;
  if (!report) return null;
  const outlet = outlets.find((one) => one.name === report.outlet);
  return {
    id,
    title: report.title,
    outlet: report.outlet,
    outletKind: outlet?.kind ?? null,
    country: outlet?.country ?? null,
    published: report.published,
    url: report.url,
    addressBasis: report.addressBasis,
  };
}

function excerptsFor(reading: Reading, library: Library): SourceExcerpt[] {
  const wanted = new Map<string, { source: string; statement: number }>();
  const want = (source: string, statement: number) =>
    wanted.set(`${source} ${statement}`, { source, statement });
  for (const { source, sourceStatement } of reading.findings) want(source, sourceStatement);
  for (const { source, sourceStatement } of reading.leavesOut) want(source, sourceStatement);
  for (const person of reading.people)
    for (const one of person.elsewhere) want(one.source, one.sourceStatement);
  return [...wanted.values()].flatMap(({ source, statement }) => {
    const found = library.reports.find((one) => one.report.id === source)?.statements[statement];
    return found
      ? [{ source, statement, text: found.text, start: found.start, attributedTo: found.attributedTo }]
      : [];
  });
}

function profilesFor(reading: Reading, library: Library): PersonProfile[] {
  const { base } = library;
  return reading.people.map(({ entity }) => ({
    entity,
    name: nameOf(base, entity),
    wikipedia: base.persons.get(entity)?.wikipedia ?? null,
  }));
}
