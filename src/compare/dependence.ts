import type { TermWeights, Weighed } from '../library/weigh';
import { isAssertion, supportOf } from './support';

/** Near copies only: independent reports of one event share most facts too, in words of their own. */
const MATCH = 0.55;
/** Share of statements with a match, and order of the matches, from which one report rewrites the other. */
const SHARE = 0.55;
const ORDER = 0.6;
/** With fewer matches their order says nothing. */
const FEWEST = 5;

/** How far one article follows another. */
export interface Dependence {
  /** Share of the first's assertions with a match in the second, 0 … 1. */
  readonly share: number;
  /** Kendall's tau of the matches' positions, -1 … 1. */
  readonly order: number;
  readonly isRewrite: boolean;
}

/** Rewrites escape shingles; the share of matched statements and the order of the facts give them away. */
export function dependenceOf(a: readonly Weighed[], b: readonly Weighed[], weights: TermWeights): Dependence {
  const assertions = a.filter(isStated);
  const matches = assertions.flatMap((statement) => bestMatch(statement, b, weights));
  const share = assertions.length === 0 ? 0 : matches.length / assertions.length;
  const order = kendallTau(matches);
  return { share, order, isRewrite: matches.length >= FEWEST && share >= SHARE && order >= ORDER };
}

function isStated({ statement }: Weighed): boolean {
  return statement.kind !== 'heading' && isAssertion(statement);
}

function bestMatch(statement: Weighed, others: readonly Weighed[], weights: TermWeights): number[] {
  let best = -1;
  let top = MATCH;
  for (const other of others) {
    const score = isStated(other) ? (supportOf(statement, other, weights)?.score ?? 0) : 0;
    if (score >= top) {
      top = score;
      best = other.statement.index;
    }
  }
  return best < 0 ? [] : [best];
}

/** Concordant less discordant pairs over all pairs; ties count for neither. */
function kendallTau(positions: readonly number[]): number {
  let sum = 0;
  let pairs = 0;
  for (const [i, a] of positions.entries()) {
    for (const b of positions.slice(i + 1)) {
      pairs++;
      sum += Math.sign(b - a);
    }
  }
  return pairs === 0 ? 0 : sum / pairs;
}

/** Numbers articles so that those which rewrite one another, in either direction, share a number. */
export function dependenceClusters(
  articles: readonly (readonly Weighed[])[],
  weights: TermWeights,
): number[] {
  const cluster = articles.map((_, i) => i);
  for (const [i, a] of articles.entries()) {
    for (const [j, b] of articles.entries()) {
      if (i === j || cluster[i] === cluster[j] || !dependenceOf(a, b, weights).isRewrite) continue;
      const [from, to] = [cluster[j], cluster[i]];
      for (const [k, one] of cluster.entries()) if (one === from) cluster[k] = to as number;
    }
  }
  return cluster;
}
