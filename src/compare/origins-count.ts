import type { Library } from '../library/library';
import type { Corroboration, Finding, Statement } from '../model';
import { sharesOrigin } from './origin';

/**
 * How many independent origins stand behind each corroborated statement: reports that rewrite one another, or go back
 * to one named source, count once.
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
  const outlets = new Set(
    reports.map((id) => library.reports.find((one) => one.report.id === id)?.report.outlet),
  );
  const sources = reports.map((id) => ({ id, statements: statementsOf(id, group, library) }));
  const origins = independent(sources, library);
  const named = new Set(group.flatMap((finding) => finding.origin ?? []));
  return {
    statement,
    reports: reports.length,
    outlets: outlets.size,
    origins,
    origin: origins === 1 && named.size === 1 ? ([...named][0] ?? null) : null,
  };
}

interface Source {
  readonly id: string;
  readonly statements: readonly Statement[];
}

function statementsOf(id: string, group: readonly Finding[], library: Library): Statement[] {
  const indexed = library.reports.find((one) => one.report.id === id);
  return group
    .filter((finding) => finding.source === id)
    .flatMap((finding) => indexed?.statements[finding.sourceStatement] ?? []);
}

/** Number of groups left when sources that depend on one another are joined. */
export function independent(sources: readonly Source[], library: Library): number {
  const group = sources.map((_, i) => i);
  for (const [i, a] of sources.entries()) {
    for (const [j, b] of sources.entries()) {
      if (j <= i || group[i] === group[j] || !areDependent(a, b, library)) continue;
      const from = group[j];
      for (const [k, one] of group.entries()) if (one === from) group[k] = group[i] as number;
    }
  }
  return new Set(group).size;
}

function areDependent(a: Source, b: Source, library: Library): boolean {
  const clusterOf = (id: string) => library.reports.find((one) => one.report.id === id)?.cluster;
  if (clusterOf(a.id) === clusterOf(b.id)) return true;
  return a.statements.some((one) => b.statements.some((other) => sharesOrigin(one, other)));
}
