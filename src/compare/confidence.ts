/**
 * How sure a finding is, by rule: the share that was right on the gold set (`npm run gold` prints it).
 * Findings below the bar aren't made.
 */
export const BAR = 0.8;

const RULES = new Map<string, number>([
  ['quotation-same', 0.97],
  ['quotation-truncated', 0.95],
  ['quotation-altered', 0.85],
  ['quotation-misattributed', 0.85],
  ['office-holder', 0.9],
  ['office-of-person', 0.85],
  ['status', 0.95],
  ['side-at-event', 0.85],
  ['plan-origin', 0.9],
  ['event-date', 0.85],
  ['assessment', 0.95],
  ['assessment-same-holder', 0.8],
  ['outcome', 0.85],
  ['quantity', 0.85],
  ['scene', 0.85],
  ['denial', 0.8],
  ['day', 0.8],
  ['signatory', 0.85],
]);

/** Confidence of a conflict or quotation rule; 0 for a rule without a measured figure. */
export function confidenceOf(rule: string): number {
  return RULES.get(rule) ?? 0;
}

/** Support scores with the precision measured from there on, ascending. */
const SUPPORT: readonly (readonly [score: number, precision: number])[] = [
  [0.28, 0.8],
  [0.32, 0.88],
  [0.38, 0.94],
  [0.5, 0.97],
];

/** Confidence of a support score; 0 below the lowest step. */
export function supportConfidence(score: number): number {
  return SUPPORT.findLast(([from]) => score >= from)?.[1] ?? 0;
}
