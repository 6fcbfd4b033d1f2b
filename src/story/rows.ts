import { trailsOf } from '../compare/origins-count';
import { supportOf } from '../compare/support';
import type { FindingType } from '../model';
import { couldReport } from './could-report';
import { type DifferingGroup, differingGroups } from './differing-rows';
import { keyOf, type ReadLibrary } from './read-all';
import type { Ref, RowKind, StoryCell, StoryRow, StoryTrail } from './story';
import { toldGroups } from './told-rows';

/** Reports differ first: outlets, then parties, then times; then what most origins tell; then what one report alone tells. */
const ORDER: readonly RowKind[] = ['outlets', 'parties', 'times', 'told', 'single'];

export function buildRows(read: ReadLibrary): StoryRow[] {
  const told = toldGroups(read).map(({ lead, type, members }) => toldRow(lead, type, members, 'told', read));
  const singles = singleFacts(read).map((lead) => toldRow(lead, 'fact', [lead], 'single', read));
  const differing = differingGroups(read).map((group) => differingRow(group, read));
  return [...differing, ...told, ...singles].sort(byWeight);
}

function byWeight(a: StoryRow, b: StoryRow): number {
  const reports = (row: StoryRow) => new Set(row.cells.map(({ at }) => at[0])).size;
  return (
    ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
    b.trails.length - a.trails.length ||
    reports(b) - reports(a) ||
    a.lead[0] - b.lead[0] ||
    a.lead[1] - b.lead[1]
  );
}

/** From this support score on another report may tell the same, in whatever words: "by one outlet only" would claim too much. */
const NEAR = 0.2;

/** Told by one report alone, for all that can be seen, and weighty enough for another to be said to leave it out. */
function singleFacts(read: ReadLibrary): Ref[] {
  const corroborated = new Set(
    read.edges
      .filter(({ finding }) => finding.relation === 'corroborates')
      .flatMap(({ from, to }) => [keyOf(from), keyOf(to)]),
  );
  const refs = read.readings.flatMap(({ leavesOut }) =>
    leavesOut
      .filter(({ sources }) => sources.length === 1)
      .map(({ source, sourceStatement }): Ref => [read.positionOf(source), sourceStatement]),
  );
  const once = new Map(refs.map((ref) => [keyOf(ref), ref]));
  return [...once.values()].filter((ref) => !corroborated.has(keyOf(ref)) && !isNearAnother(ref, read));
}

function isNearAnother(ref: Ref, { statementAt, library }: ReadLibrary): boolean {
  const own = statementAt(ref);
  return library.statements.some(
    (other) =>
      own !== undefined &&
      other.indexed !== own.indexed &&
      (supportOf(own, other, library.weights)?.score ?? 0) >= NEAR,
  );
}

function toldRow(lead: Ref, type: FindingType, members: readonly Ref[], kind: RowKind, read: ReadLibrary) {
  const trails = trailsBehind(members, read);
  const isEcho = (report: number) =>
    trails.some((trail) => trail.reports.length > 1 && trail.reports.includes(report));
  const cells = members.map((at) => ({ at, words: null, side: 0, by: [], echo: isEcho(at[0]) }));
  return toRow({ kind, type, subject: null, named: null, lead, cells, trails }, read);
}

function differingRow(group: DifferingGroup, read: ReadLibrary): StoryRow {
  const { between, type, subject, named, lead, stands } = group;
  const cells = stands.map(({ at, words, side, by }) => ({ at, words, side, by, echo: false }));
  return toRow({ kind: between, type, subject, named, lead, cells: byReport(cells), trails: [] }, read);
}

function byReport(cells: readonly StoryCell[]): StoryCell[] {
  return cells.toSorted((a, b) => a.at[0] - b.at[0] || a.side - b.side || a.at[1] - b.at[1]);
}

function toRow(row: Omit<StoryRow, 'id' | 'tooEarly'>, read: ReadLibrary): StoryRow {
  const tellers = new Set(row.cells.map(({ at }) => at[0]));
  const publishedOf = (report: number) => read.reports[report]?.report.published ?? null;
  const happened = dayOfEvent(row.lead, read);
  const tooEarly = read.reports.flatMap((_, i) =>
    tellers.has(i) || couldReport(publishedOf(i), happened, [...tellers].map(publishedOf)) ? [] : [i],
  );
  const lead = read.statementAt(row.lead);
  const question = ['told', 'single'].includes(row.kind) ? [] : [row.type];
  const id = [row.kind, ...question, lead?.indexed.report.id, lead?.statement.start].join('-');
  return { id, ...row, cells: byReport(row.cells), tooEarly };
}

/** First day of the known event that a statement is about. */
function dayOfEvent(ref: Ref, read: ReadLibrary): string | null {
  const event = read.statementAt(ref)?.statement.event;
  return read.library.base.knowledge.events.find((one) => one.id === event)?.from ?? null;
}

function trailsBehind(members: readonly Ref[], read: ReadLibrary): StoryTrail[] {
  const sources = members.flatMap((ref) => {
    const statement = read.statementAt(ref);
    return statement ? [{ id: statement.indexed.report.id, statements: [statement] }] : [];
  });
  return trailsOf(sources, read.library).map(({ first, via, sources: ids, isOneText }) => ({
    first,
    via,
    reports: ids.map(read.positionOf),
    isOneText,
  }));
}
