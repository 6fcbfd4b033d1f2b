import { type Calibrated, RULE_TABLE, SUPPORT_TABLE } from './confidence-table';

/**
 * How sure a finding is, by its rule: the share of the rule's findings that were right on the labelled pages, which
 * `npm run calibrate` measures. Findings below the bar aren't shown.
 */
export const BAR = 0.8;

/** What is expected of a rule before it was seen at work, by judgement: that it stands at the bar. */
export const PRIOR = 0.8;
/** The prior weighs as much as so many labelled findings; with fewer cases the table says so. */
export const FEWEST = 5;
/** Nothing is surer than this: the labels are finite, and made by people. */
export const SUREST = 0.99;

/** The share of right ones among so many, drawn towards the prior: a short row of right ones is no certainty. */
export function confidenceFor(right: number, of: number): number {
  return Math.min(SUREST, Math.round((100 * (right + PRIOR * FEWEST)) / (of + FEWEST)) / 100);
}

const RULES: ReadonlyMap<string, Calibrated> = new Map(RULE_TABLE.map((row) => [row.rule, row]));

/** Confidence of a conflict or quotation rule; a rule that isn't in the table yet stands at the prior. */
export function confidenceOf(rule: string): number {
  return RULES.get(rule)?.confidence ?? PRIOR;
}

/** Confidence of a support score: that of its step. 0 below the lowest. */
export function supportConfidence(score: number): number {
  return SUPPORT_TABLE.findLast(({ from }) => score >= from)?.confidence ?? 0;
}
