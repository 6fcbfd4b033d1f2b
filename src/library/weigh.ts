import type { Statement } from '../model';

/** How much each term tells: rare terms of the library much, common ones little. */
export type Weights = ReadonlyMap<string, number>;

/** Inverse document frequency over statements, in nats; `unseen` is the weight of a term the library lacks. */
export interface TermWeights {
  readonly known: Weights;
  readonly unseen: number;
}

export function weighTerms(statements: readonly Statement[]): TermWeights {
  const frequency = new Map<string, number>();
  for (const statement of statements) {
    for (const term of new Set(statement.terms)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const total = statements.length;
  const idf = (count: number) => Math.log(1 + (total - count + 0.5) / (count + 0.5));
  const known = new Map([...frequency].map(([term, count]) => [term, idf(count)]));
  return { known, unseen: idf(0) };
}

/** Sum of the weights of the different terms. */
export function weightOf(terms: Iterable<string>, weights: TermWeights): number {
  let sum = 0;
  for (const term of new Set(terms)) sum += weights.known.get(term) ?? weights.unseen;
  return sum;
}

/** A statement with its terms looked up once; what retrieval and comparison work on. */
export interface Weighed {
  readonly statement: Statement;
  readonly terms: ReadonlySet<string>;
  /** Sum of its terms' weights. */
  readonly weight: number;
}

export function weigh(statement: Statement, weights: TermWeights): Weighed {
  const terms = new Set(statement.terms);
  return { statement, terms, weight: weightOf(terms, weights) };
}
