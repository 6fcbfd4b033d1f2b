import type { TermWeights, Weighed } from '../library/weigh';
import type { Statement } from '../model';
import { isAssertion, supportOf } from './support';

/** Near copies only: independent reports of one event share most facts too, in words of their own. */
export const NEAR_COPY = 0.55;
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

/** One statement found again in another article, and how close. */
export interface Found {
  readonly statement: Statement;
  readonly other: Statement;
  readonly score: number;
}

/**
 * Rewrites escape shingles; the share of matched statements and the order of the facts give them away. `found` holds
 * what `statements` have in common with the other article.
 */
export function dependenceOf(statements: readonly Statement[], found: readonly Found[]): Dependence {
  const best = new Map<number, Found>();
  for (const one of found) {
    if (one.score < NEAR_COPY || !isStated(one.statement) || !isStated(one.other)) continue;
    if (one.score > (best.get(one.statement.index)?.score ?? 0)) best.set(one.statement.index, one);
  }
  const assertions = statements.filter(isStated);
  const positions = assertions.flatMap(({ index }) => best.get(index)?.other.index ?? []);
  const share = assertions.length === 0 ? 0 : positions.length / assertions.length;
  const order = kendallTau(positions);
  return { share, order, isRewrite: positions.length >= FEWEST && share >= SHARE && order >= ORDER };
}

/** The same, seen from the other article. */
export function turned(found: readonly Found[]): Found[] {
  return found.map(({ statement, other, score }) => ({ statement: other, other: statement, score }));
}

function isStated(statement: Statement): boolean {
  return statement.kind !== 'heading' && isAssertion(statement);
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
      if (i === j || cluster[i] === cluster[j] || !rewrites(a, b, weights)) continue;
      const [from, to] = [cluster[j], cluster[i]];
      for (const [k, one] of cluster.entries()) if (one === from) cluster[k] = to as number;
    }
  }
  return cluster;
}

function rewrites(a: readonly Weighed[], b: readonly Weighed[], weights: TermWeights): boolean {
  const found = a.flatMap((one) =>
    b.flatMap((other) => {
      const score = supportOf(one, other, weights)?.score ?? 0;
      return score > 0 ? [{ statement: one.statement, other: other.statement, score }] : [];
    }),
  );
  return dependenceOf(
    a.map((one) => one.statement),
    found,
  ).isRewrite;
}
