/** Right, wrong and missed, with the rates that follow. */
export interface Score {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export const NOTHING: Score = { right: 0, wrong: 0, missed: 0 };

export function add(a: Score, b: Score): Score {
  return { right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed };
}

export const precision = ({ right, wrong }: Score) => (right + wrong === 0 ? 1 : right / (right + wrong));
export const recall = ({ right, missed }: Score) => (right + missed === 0 ? 1 : right / (right + missed));
export const f1 = (score: Score) => {
  const [p, r] = [precision(score), recall(score)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
};

/** A score with what is wrong and what is missed, as lines to read. */
export interface Scored {
  readonly score: Score;
  readonly mistakes: readonly string[];
}

export function scored(right: number, wrong: readonly string[], missed: readonly string[]): Scored {
  return { score: { right, wrong: wrong.length, missed: missed.length }, mistakes: [...wrong, ...missed] };
}
