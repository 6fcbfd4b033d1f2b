import { type KnowledgeBase, nameOf } from '../entities/knowledge-base';
import type { Finding, Span, Statement } from '../model';
import type { Reason } from '../reason';
import { type Candidate, candidateOf } from './candidate';
import type { Comparison } from './comparison';
import { BAR, supportConfidence } from './confidence';
import type { Match } from './match';
import { goesBackToOne, originOf } from './origin';
import { isAssertion, type Support } from './support';
import { whySupport } from './why';

/** Headings are labels more often than statements: as much more they must share. */
const HEADING_PENALTY = 0.1;
const QUOTATION_PENALTY = 0.2;
const MOSTLY = 0.6;
/** A second statement of one report is shown where it is nearly as close as the first. */
const CLOSE = 0.85;
const MOST_PER_REPORT = 2;
/** Below this score nobody would take two statements for one. */
const CONSIDERED = 0.2;
/** From here on it is the same sentence with a few words changed. */
const NEAR_COPY = 0.7;

/** Channel A: statements of other reports that say the same, found by retrieval. */
export function findSupport(comparison: Comparison): Candidate[] {
  return comparison.statements.flatMap((statement, i) => {
    if (!isAssertion(statement)) return [];
    const byReport = new Map<string, Match[]>();
    for (const match of comparison.matches[i] ?? []) {
      if (!isConsidered(match)) continue;
      const id = match.other.indexed.report.id;
      byReport.set(id, [...(byReport.get(id) ?? []), match]);
    }
    return [...byReport.values()].flatMap((matches) => {
      const ranked = matches.sort((a, b) => b.support.score - a.support.score);
      const best = ranked[0]?.support.score ?? 0;
      return ranked.map((match, rank) => {
        const finding = toFinding(comparison, statement, match);
        return candidateOf(finding, reasonAgainst(statement, match, rank, best));
      });
    });
  });
}

/** Running text that has something to say, not quite unlike. */
function isConsidered({ other, support }: Match): boolean {
  return support.score >= CONSIDERED && isSource(other.statement);
}

/** What can stand as another report's words: an assertion, and no heading. */
export function isSource(statement: Statement): boolean {
  return statement.kind !== 'heading' && isAssertion(statement);
}

function reasonAgainst(statement: Statement, match: Match, rank: number, best: number): string | null {
  const score = scoreOf(statement, match.support);
  if (supportConfidence(score) < BAR) return `too little in common (${score.toFixed(2)})`;
  const isNext = rank < MOST_PER_REPORT && match.support.score >= best * CLOSE;
  return isNext ? null : 'another statement of this report is closer';
}

/** Whether the words alone bear it. */
export function isBorneByWords(statement: Statement, support: Support): boolean {
  return supportConfidence(scoreOf(statement, support)) >= BAR;
}

function scoreOf(statement: Statement, support: Support): number {
  const isLabel = statement.kind === 'heading';
  return support.score - (isLabel ? HEADING_PENALTY : 0) - (isQuoted(statement) ? QUOTATION_PENALTY : 0);
}

/** Little more than a quotation: what it says in its words, others don't say by sharing a few of them. */
function isQuoted({ quotations, start, end }: Statement): boolean {
  return quotations.some((quotation) => quotation.end - quotation.start > (end - start) * MOSTLY);
}

/** What makes one support differ from another beside the two statements. */
interface Grounds {
  readonly rule: string;
  readonly confidence: number;
  readonly why: Reason;
  readonly pageSpan: Span;
  readonly sourceSpan: Span;
}

/** "Both report this of Ukraine" would say nothing. */
function isCountry(entity: string, base: KnowledgeBase): boolean {
  return base.bodies.get(entity)?.kind === 'country';
}

function toFinding(comparison: Comparison, statement: Statement, match: Match): Finding {
  const { base } = comparison.library;
  const { other, support } = match;
  const theirs = new Set(other.statement.mentions.map((mention) => mention.entity));
  const names = [
    ...new Set(
      statement.mentions
        .filter((one) => theirs.has(one.entity) && !isCountry(one.entity, base))
        .map((one) => nameOf(base, one.entity)),
    ),
  ];
  return supportFinding(comparison, statement, match, {
    rule: 'support',
    confidence: supportConfidence(scoreOf(statement, support)),
    why: whySupport(support.shared, names, base),
    pageSpan: spanOf(statement),
    sourceSpan: spanOf(other.statement),
  });
}

/** A statement's support as a finding, with its echo and origin. */
export function supportFinding(
  comparison: Comparison,
  statement: Statement,
  { other, support }: Match,
  grounds: Grounds,
): Finding {
  const { base } = comparison.library;
  const { report } = other.indexed;
  const isEcho =
    comparison.rewrites.has(report.id) ||
    support.overlap >= NEAR_COPY ||
    goesBackToOne(statement, other.statement, support.score, base);
  return {
    statement: statement.index,
    relation: 'corroborates',
    between: null,
    type: typeOf(support),
    source: report.id,
    sourceStatement: other.statement.index,
    about: `statement ${statement.index}`,
    subject: null,
    named: null,
    echo: isEcho,
    origin: originOf(statement, other.statement, base),
    ...grounds,
  };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function typeOf(support: Support): Finding['type'] {
  const families = support.shared.map((slot) => slot.family);
  if (families.includes('assessment')) return 'assessment';
  if (families.includes('date')) return 'date';
  if (families.includes('origin')) return 'origin';
  return families.includes('office') ? 'role' : 'fact';
}
