import { nameOf } from '../entities/knowledge-base';
import type { LibraryStatement } from '../library/library';
import { candidatesFor } from '../library/load-library';
import type { Weighed } from '../library/weigh';
import type { Finding, Span, Statement } from '../model';
import { type Comparison, takesPart } from './comparison';
import { BAR, supportConfidence } from './confidence';
import { originOf, sharesOrigin } from './origin';
import { isAssertion, type Support, supportOf } from './support';
import { whySupport } from './why';

/** Headings are labels more often than statements: as much more they must share. */
const HEADING_PENALTY = 0.1;
/** A second statement of one report is shown where it is nearly as close as the first. */
const CLOSE = 0.85;
const MOST_PER_REPORT = 2;
/** From here on it is the same sentence with a few words changed. */
const NEAR_COPY = 0.75;

/** Channel A: statements of other reports that say the same, found by retrieval. */
export function findSupport(comparison: Comparison): Finding[] {
  return comparison.weighed.flatMap((weighed) => {
    const { statement } = weighed;
    if (!isAssertion(statement)) return [];
    const byReport = new Map<string, { other: LibraryStatement; support: Support }[]>();
    for (const other of candidatesFor(weighed.terms, comparison.library)) {
      const support = admissible(comparison, weighed, other);
      if (!support) continue;
      const id = other.indexed.report.id;
      byReport.set(id, [...(byReport.get(id) ?? []), { other, support }]);
    }
    return [...byReport.values()].flatMap((hits) => {
      const ranked = hits.sort((a, b) => b.support.score - a.support.score);
      const best = ranked[0]?.support.score ?? 0;
      const kept = ranked.slice(0, MOST_PER_REPORT).filter((hit) => hit.support.score >= best * CLOSE);
      return kept.map((hit) => toFinding(comparison, statement, hit.other, hit.support));
    });
  });
}

function admissible(comparison: Comparison, weighed: Weighed, other: LibraryStatement): Support | null {
  if (!takesPart(comparison, other) || other.statement.kind === 'heading' || !isAssertion(other.statement))
    return null;
  const support = supportOf(weighed, other, comparison.library.weights);
  const score = support ? support.score - (weighed.statement.kind === 'heading' ? HEADING_PENALTY : 0) : 0;
  return support && supportConfidence(score) >= BAR ? { ...support, score } : null;
}

function toFinding(
  comparison: Comparison,
  statement: Statement,
  other: LibraryStatement,
  support: Support,
): Finding {
  const { base } = comparison.library;
  const { report } = other.indexed;
  const theirs = new Set(other.statement.mentions.map((mention) => mention.entity));
  const names = [
    ...new Set(
      statement.mentions.filter((one) => theirs.has(one.entity)).map((one) => nameOf(base, one.entity)),
    ),
  ];
  const isEcho =
    comparison.rewrites.has(report.id) ||
    support.score >= NEAR_COPY ||
    sharesOrigin(statement, other.statement);
  return {
    statement: statement.index,
    relation: 'corroborates',
    between: null,
    type: typeOf(support),
    source: report.id,
    sourceStatement: other.statement.index,
    sourceSpan: spanOf(other.statement),
    pageSpan: spanOf(statement),
    why: whySupport(support.shared, names, base),
    rule: 'support',
    confidence: supportConfidence(support.score),
    echo: isEcho,
    origin: originOf(statement, other.statement),
  };
}

function spanOf({ start, end }: Statement): Span {
  return { start, end };
}

function typeOf(support: Support): Finding['type'] {
  const families = support.shared.map((slot) => slot.family);
  if (families.includes('assessment')) return 'assessment';
  if (families.includes('date')) return 'date';
  if (families.includes('origin')) return 'origin';
  return families.includes('office') ? 'role' : 'fact';
}
