/**
 * How sure a finding is, by rule: the share that was right on the five documents and the open articles of data/gold
 * (November 2026), rounded down, the more the fewer cases there were. Findings below the bar aren't made.
 */
export const BAR = 0.8;

const RULES = new Map<string, number>([
  ['quotation-same', 0.98],
  ['quotation-truncated', 0.98],
  ['quotation-altered', 0.92],
  ['quotation-misattributed', 0.85],
  ['office-holder', 0.94],
  ['office-of-person', 0.85],
  ['status', 0.95],
  ['side-at-event', 0.9],
  ['plan-origin', 0.93],
  ['event-date', 0.85],
  ['assessment', 0.95],
  ['assessment-same-holder', 0.88],
  ['outcome', 0.8],
  ['quantity', 0.88],
  ['scene', 0.85],
  ['signatory', 0.85],
  ['denial', 0.8],
  ['day', 0.8],
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
