import { nameOf } from '../entities/knowledge-base';
import type { Finding, Span, Statement } from '../model';
import type { Comparison } from './comparison';
import { BAR, supportConfidence } from './confidence';
import type { Match } from './match';
import { originOf, sharesOrigin } from './origin';
import { isAssertion, type Support } from './support';
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
  return comparison.statements.flatMap((statement, i) => {
    if (!isAssertion(statement)) return [];
    const byReport = new Map<string, Match[]>();
    for (const match of comparison.matches[i] ?? []) {
      if (!isAdmissible(statement, match)) continue;
      const id = match.other.indexed.report.id;
      byReport.set(id, [...(byReport.get(id) ?? []), match]);
    }
    return [...byReport.values()].flatMap((matches) => {
      const ranked = matches.sort((a, b) => b.support.score - a.support.score);
      const best = ranked[0]?.support.score ?? 0;
      const kept = ranked.slice(0, MOST_PER_REPORT).filter((match) => match.support.score >= best * CLOSE);
      return kept.map((match) => toFinding(comparison, statement, match));
    });
  });
}

function scoreOf(statement: Statement, support: Support): number {
  return support.score - (statement.kind === 'heading' ? HEADING_PENALTY : 0);
}

function isAdmissible(statement: Statement, { other, support }: Match): boolean {
  const isSource = other.statement.kind !== 'heading' && isAssertion(other.statement);
  return isSource && supportConfidence(scoreOf(statement, support)) >= BAR;
}

function toFinding(comparison: Comparison, statement: Statement, { other, support }: Match): Finding {
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
    about: `statement ${statement.index}`,
    subject: null,
    why: whySupport(support.shared, names, base),
    rule: 'support',
    confidence: supportConfidence(scoreOf(statement, support)),
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
