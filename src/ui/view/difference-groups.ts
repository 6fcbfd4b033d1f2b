import type { Finding } from '../../model';

/** One card for one thing: its strongest sentence of the page first, of each report the strongest sentence. */
export interface DifferenceGroup {
  readonly key: string;
  readonly findings: readonly Finding[];
  /** The other sentences of the page that it is about, in their order. */
  readonly alsoHere: readonly number[];
}

/** Findings with one key are on one card. */
export function keyOf({ between, type, about }: Finding): string {
  return [between, type, about].join(':');
}

/** Conflicts by what they are about. */
export function groupDifferences(findings: readonly Finding[]): DifferenceGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.relation !== 'conflicts') continue;
    groups.set(keyOf(finding), [...(groups.get(keyOf(finding)) ?? []), finding]);
  }
  return [...groups].map(([key, found]) => toGroup(key, found));
}

function toGroup(key: string, findings: readonly Finding[]): DifferenceGroup {
  const ranked = findings.toSorted((a, b) => b.confidence - a.confidence || a.statement - b.statement);
  const first = ranked[0]?.statement;
  const bySource = new Map<string, Finding>();
  // The lead sentence's own findings come first; a report that differs only from another sentence still counts.
  for (const finding of [...ranked.filter((one) => one.statement === first), ...ranked]) {
    if (!bySource.has(finding.source)) bySource.set(finding.source, finding);
  }
  const others = new Set(ranked.map((one) => one.statement).filter((one) => one !== first));
  return {
    key,
    findings: [...bySource.values()].sort(
      (a, b) => b.confidence - a.confidence || a.source.localeCompare(b.source),
    ),
    alsoHere: [...others].sort((a, b) => a - b),
  };
}
