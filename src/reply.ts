import { eventOf } from './compare/same-event';
import type { Detection } from './detection';
import { type KnowledgeBase, nameOf } from './entities/knowledge-base';
import type { Library } from './library/library';
import type { Article, Outlet, Reading } from './model';
import type {
  EntityProfile,
  MeetingProfile,
  ReadReply,
  ReportSummary,
  SourceExcerpt,
  ToldEvent,
} from './read-reply';

/** All that the interface shows of a reading, as plain data. */
export function replyFor(
  article: Article,
  detection: Detection,
  reading: Reading,
  library: Library,
  outlets: readonly Outlet[],
): ReadReply {
  const events = toldEvents(reading, library);
  const own = eventOf(reading.statements);
  const { title, outlet, published, url, text } = article;
  return {
    detection,
    article: { title, outlet, published, url, text },
    reading,
    event: events.find((event) => event.id === own) ?? null,
    events,
    reports: reading.comparedWith.flatMap((id) => summaryOf(id, library, outlets) ?? []),
    excerpts: excerptsFor(reading, library),
    profiles: profilesFor(reading, library),
  };
}

/** What lists of reports say of one; null for an unknown id. */
export function summaryOf(
  id: string,
  library: Pick<Library, 'reports'>,
  outlets: readonly Outlet[],
): ReportSummary | null {
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

function toldEvents(reading: Reading, library: Library): ToldEvent[] {
  const here = new Set(reading.statements.map((statement) => statement.event));
  const reports = library.reports
    .filter(({ report }) => reading.comparedWith.includes(report.id))
    .map(({ report, statements }) => ({
      id: report.id,
      told: new Set(statements.map((statement) => statement.event)),
    }));
  return library.base.knowledge.events
    .map(({ id, name, from, to }) => {
      const sources = reports.filter(({ told }) => told.has(id)).map((report) => report.id);
      return { id, name, from, to, here: here.has(id), sources };
    })
    .filter((event) => event.here || event.sources.length > 0)
    .sort((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to));
}

function excerptsFor(reading: Reading, library: Library): SourceExcerpt[] {
  const wanted = new Map<string, { source: string; statement: number }>();
  const want = (source: string, statement: number) =>
    wanted.set(`${source} ${statement}`, { source, statement });
  for (const { source, sourceStatement } of reading.findings) want(source, sourceStatement);
  for (const { source, sourceStatement } of reading.leavesOut) want(source, sourceStatement);
  for (const { elsewhere } of [...reading.people, ...reading.named])
    for (const one of elsewhere) want(one.source, one.sourceStatement);
  for (const { called } of reading.people)
    for (const { source, statement } of called) if (source !== null) want(source, statement);
  return [...wanted.values()].flatMap(({ source, statement }) => {
    const found = library.reports.find((one) => one.report.id === source)?.statements[statement];
    return found
      ? [{ source, statement, text: found.text, start: found.start, attributedTo: found.attributedTo }]
      : [];
  });
}

function profilesFor(reading: Reading, library: Library): EntityProfile[] {
  const { base } = library;
  const people = reading.people.map(({ entity }): EntityProfile => {
    const wikipedia = base.persons.get(entity)?.wikipedia ?? null;
    return { entity, kind: 'person', name: nameOf(base, entity), about: null, meeting: null, wikipedia };
  });
  const named = reading.named.map(({ entity, kind, name }): EntityProfile => {
    const thing = base.documents.get(entity) ?? base.bodies.get(entity);
    const meeting = meetingFor(entity, base);
    return { entity, kind, name, about: thing?.about ?? null, meeting, wikipedia: thing?.wikipedia ?? null };
  });
  return [...people, ...named];
}

function meetingFor(entity: string, base: KnowledgeBase): MeetingProfile | null {
  const event = base.events.get(entity);
  if (!event) return null;
  const { place, from, to, participants } = event;
  return {
    place: base.places.get(place)?.name ?? place,
    from,
    to,
    participants: participants.map((person) => nameOf(base, person)),
  };
}
