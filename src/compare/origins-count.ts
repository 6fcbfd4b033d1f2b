import { type KnowledgeBase, nameOf } from '../entities/knowledge-base';
import type { Library, LibraryStatement } from '../library/library';
import type { Corroboration, Finding, OriginTrail } from '../model';
import { goesBackToOne, namedSpeakers } from './origin';
import { supportOf } from './support';

/**
 * How many independent origins stand behind each corroborated statement, and which: reports that rewrite one another, or
 * go back to one named source, count once.
 */
export function countOrigins(findings: readonly Finding[], library: Library): Corroboration[] {
  const byStatement = new Map<number, Finding[]>();
  for (const finding of findings) {
    if (finding.relation !== 'corroborates') continue;
    byStatement.set(finding.statement, [...(byStatement.get(finding.statement) ?? []), finding]);
  }
  return [...byStatement].map(([statement, group]) => corroborationOf(statement, group, library));
}

function corroborationOf(statement: number, group: readonly Finding[], library: Library): Corroboration {
  const reports = [...new Set(group.map((finding) => finding.source))];
  const sources = reports.map((id) => ({ id, statements: statementsOf(id, group, library) }));
  const trails = trailsOf(sources, library);
  const outlets = new Set(sources.flatMap((source) => source.statements[0]?.indexed.report.outlet ?? []));
  const named = new Set(group.flatMap((finding) => finding.origin ?? []));
  return {
    statement,
    reports: reports.length,
    outlets: outlets.size,
    origins: trails.length,
    origin: trails.length === 1 && named.size === 1 ? ([...named][0] ?? null) : null,
    trails,
  };
}

/** Reports that rewrite one text are one source for sure; others by how close their words are, but always by something. */
const SURE = 2;
const LEAST = 0.01;

/** What one report says of a statement. */
export interface Source {
  readonly id: string;
  readonly statements: readonly LibraryStatement[];
}

function statementsOf(id: string, group: readonly Finding[], library: Library): LibraryStatement[] {
  const wanted = new Set(group.flatMap((one) => (one.source === id ? [one.sourceStatement] : [])));
  return library.statements.filter(
    ({ indexed, statement }) => indexed.report.id === id && wanted.has(statement.index),
  );
}

/**
 * One trail for each group left when sources that depend on one another are joined. A report that names nobody joins the
 * one group it is closest to: it makes no one source of two.
 */
export function trailsOf(sources: readonly Source[], library: Library): OriginTrail[] {
  const { base } = library;
  const isNamed = ({ statements }: Source) =>
    statements.some(({ statement }) => namedSpeakers(statement, base).length > 0);
  let groups: (readonly Source[])[] = [];
  for (const source of [...sources.filter(isNamed), ...sources.filter((one) => !isNamed(one))]) {
    const tied = groups
      .map((group) => ({ group, tie: Math.max(...group.map((one) => tieBetween(one, source, library))) }))
      .filter(({ tie }) => tie > 0)
      .toSorted((a, b) => b.tie - a.tie);
    const joined = (isNamed(source) ? tied : tied.slice(0, 1)).map(({ group }) => group);
    groups = [...groups.filter((group) => !joined.includes(group)), [...joined.flat(), source]];
  }
  const inOrder = groups.map((group) => sources.filter((source) => group.includes(source)));
  const first = ([head]: readonly Source[]) => (head ? sources.indexOf(head) : -1);
  return inOrder.toSorted((a, b) => first(a) - first(b)).map((group) => trailOf(group, base));
}

function trailOf(sources: readonly Source[], base: KnowledgeBase): OriginTrail {
  const statements = sources.flatMap((source) => source.statements);
  const speakers = statements
    .map(({ statement }) => namedSpeakers(statement, base))
    .filter((one) => one.length > 0);
  const media = statements.flatMap(({ statement }) =>
    statement.mentions.filter(({ entity }) => base.bodies.get(entity)?.kind === 'media'),
  );
  const fullest = speakers.toSorted((a, b) => b.length - a.length)[0];
  return {
    first: fullest ? fullest.map((one) => nameOf(base, one)).join(' and ') : null,
    via: media[0] ? nameOf(base, media[0].entity) : null,
    sources: sources.map(({ id }) => id),
    isOneText: sources.length > 1 && new Set(statements.map(({ indexed }) => indexed.cluster)).size === 1,
  };
}

/** How surely two reports go back to one source, 0 … about 2; 0 where nothing tells that they do. */
function tieBetween(a: Source, b: Source, library: Library): number {
  const [mine, theirs] = [a, b].map(({ statements }) => statements[0]?.indexed.cluster);
  if (mine !== undefined && mine === theirs) return SURE;
  const scores = a.statements.flatMap((one) =>
    b.statements.map((other) => {
      const score = supportOf(one, other, library.weights)?.score ?? 0;
      return goesBackToOne(one.statement, other.statement, score, library.base) ? Math.max(score, LEAST) : 0;
    }),
  );
  return Math.max(0, ...scores);
}
