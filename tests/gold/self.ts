import type { Article, Reading, SelfContradiction } from '../../src/model';
import type { GoldSelfConflict } from './labels';
import { statementsWith } from './placed';
import { type Scored, scored } from './score';

interface PlacedSelf {
  readonly label: GoldSelfConflict;
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/**
 * What a page says against itself. A label names one pair of sentences for each disagreement, and others may say the
 * same: one end and the type must be the label's. A soft label counts neither way, nor do two speakers whom the article
 * itself sets against each other: that it reports, and doesn't contradict itself.
 */
export function scoreSelf(page: Article, reading: Reading, labels: readonly GoldSelfConflict[]): Scored {
  const placed = labels.map((label) => ({
    label,
    a: statementsWith(page.text, reading.statements, label.a),
    b: statementsWith(page.text, reading.statements, label.b),
  }));
  const isStrict = ({ label }: PlacedSelf) => !label.isSoft && label.kind === 'contradiction';
  const strict = placed.filter(isStrict);
  const wrong = reading.self.filter((found) => !placed.some((one) => isOf(one, found)));
  const missed = strict.filter((one) => !reading.self.some((found) => isOf(one, found)));
  return scored(
    // Several hits on one label are one disagreement found.
    strict.length - missed.length,
    wrong.map((found) => describe(found, reading)),
    missed.map(({ label }) => `missed self [${label.type}] ${label.a} || ${label.b} (${label.why})`),
  );
}

function isOf({ label, a, b }: PlacedSelf, found: SelfContradiction): boolean {
  const ends = [found.a, found.b];
  const isBoth = a.some((one) => ends.includes(one)) && b.some((one) => ends.includes(one));
  const isOne = [...a, ...b].some((one) => ends.includes(one));
  return isBoth || (isOne && found.type === label.type);
}

function describe({ a, b, type, why }: SelfContradiction, { statements }: Reading): string {
  return `wrong self [${type}] ${statements[a]?.text} || ${statements[b]?.text} (${why})`;
}
