/**
 * How sure a finding is, by rule. Beside each rule stands how many of its findings were right on the five documents and
 * the eight open articles of data/gold (22 November 2026): sets that the rules were written on. With fewer than ten
 * cases the figure is a judgement, not a measurement. Findings below the bar aren't made.
 */
export const BAR = 0.8;

const RULES = new Map<string, number>([
  ['quotation-same', 0.98], // 30 of 30
  ['quotation-truncated', 0.98], // 21 of 21
  ['quotation-altered', 0.92], // 13 of 13
  ['quotation-misattributed', 0.85], // 1 of 1
  ['office-holder', 0.94], // 16 of 16
  ['office-of-person', 0.85], // 2 of 2
  ['status', 0.95], // 21 of 21
  ['side-at-event', 0.9], // 8 of 8
  ['plan-origin', 0.93], // 20 of 21
  ['event-date', 0.85], // 7 of 8
  ['assessment', 0.95], // 171 of 177
  ['assessment-same-holder', 0.88], // 8 of 8
  ['quantity', 0.88], // 8 of 8
  ['scene', 0.85], // 4 of 4
  ['signatory', 0.85], // 4 of 4
  ['denial', 0.8], // 2 of 2
  ['day', 0.8], // 1 of 1
]);

/** Confidence of a conflict or quotation rule; 0 for a rule without a measured figure. */
export function confidenceOf(rule: string): number {
  return RULES.get(rule) ?? 0;
}

/** Support scores with the share of pairs that were right from there to the next step, ascending. */
const SUPPORT: readonly (readonly [score: number, precision: number])[] = [
  [0.3, 0.8],
  [0.38, 0.9],
  [0.5, 0.99],
];

/** Confidence of a support score; 0 below the lowest step. */
export function supportConfidence(score: number): number {
  return SUPPORT.findLast(([from]) => score >= from)?.[1] ?? 0;
}
