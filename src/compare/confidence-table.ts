/**
 * Written by `npm run calibrate`, not by hand: what each rule found on the five documents and the open articles of
 * data/gold, sets that the rules were written on. With fewer than 5 labelled findings the confidence is a judgement.
 */
export interface Calibrated {
  /** Findings that the labels bear out, of all that they speak of. */
  readonly right: number;
  readonly of: number;
  /** 0 … 1 */
  readonly confidence: number;
  readonly basis: 'measured' | 'too few cases';
}

/** By name. */
export const RULE_TABLE: readonly (Calibrated & { readonly rule: string })[] = [
  { rule: 'assessment', right: 326, of: 340, confidence: 0.96, basis: 'measured' },
  { rule: 'assessment-same-holder', right: 12, of: 12, confidence: 0.94, basis: 'measured' },
  { rule: 'attendance', right: 20, of: 20, confidence: 0.96, basis: 'measured' },
  { rule: 'day', right: 3, of: 3, confidence: 0.88, basis: 'too few cases' },
  { rule: 'denial', right: 4, of: 6, confidence: 0.73, basis: 'measured' },
  { rule: 'duration', right: 20, of: 20, confidence: 0.96, basis: 'measured' },
  { rule: 'event-date', right: 21, of: 22, confidence: 0.93, basis: 'measured' },
  { rule: 'fact', right: 72, of: 74, confidence: 0.96, basis: 'measured' },
  { rule: 'happening-count', right: 18, of: 18, confidence: 0.96, basis: 'measured' },
  { rule: 'happening-day', right: 4, of: 6, confidence: 0.73, basis: 'measured' },
  { rule: 'happening-place', right: 20, of: 20, confidence: 0.96, basis: 'measured' },
  { rule: 'leader', right: 13, of: 13, confidence: 0.94, basis: 'measured' },
  { rule: 'medium', right: 0, of: 0, confidence: 0.8, basis: 'too few cases' },
  { rule: 'office-holder', right: 29, of: 29, confidence: 0.97, basis: 'measured' },
  { rule: 'office-of-person', right: 6, of: 6, confidence: 0.91, basis: 'measured' },
  { rule: 'plan-origin', right: 41, of: 41, confidence: 0.98, basis: 'measured' },
  { rule: 'plan-points', right: 10, of: 10, confidence: 0.93, basis: 'measured' },
  { rule: 'quantity', right: 27, of: 27, confidence: 0.97, basis: 'measured' },
  { rule: 'quotation-altered', right: 20, of: 21, confidence: 0.92, basis: 'measured' },
  { rule: 'quotation-misattributed', right: 6, of: 6, confidence: 0.91, basis: 'measured' },
  { rule: 'quotation-same', right: 40, of: 40, confidence: 0.98, basis: 'measured' },
  { rule: 'quotation-truncated', right: 57, of: 57, confidence: 0.98, basis: 'measured' },
  { rule: 'relation', right: 20, of: 20, confidence: 0.96, basis: 'measured' },
  { rule: 'replaced-attribution', right: 0, of: 0, confidence: 0.8, basis: 'too few cases' },
  { rule: 'replaced-date', right: 0, of: 0, confidence: 0.8, basis: 'too few cases' },
  { rule: 'replaced-negation', right: 0, of: 0, confidence: 0.8, basis: 'too few cases' },
  { rule: 'replaced-number', right: 0, of: 0, confidence: 0.8, basis: 'too few cases' },
  { rule: 'replaced-person', right: 0, of: 0, confidence: 0.8, basis: 'too few cases' },
  { rule: 'replaced-place', right: 1, of: 1, confidence: 0.83, basis: 'too few cases' },
  { rule: 'replaced-quote', right: 5, of: 5, confidence: 0.9, basis: 'measured' },
  { rule: 'replaced-role', right: 0, of: 0, confidence: 0.8, basis: 'too few cases' },
  { rule: 'replaced-scope', right: 0, of: 0, confidence: 0.8, basis: 'too few cases' },
  { rule: 'replaced-status', right: 0, of: 0, confidence: 0.8, basis: 'too few cases' },
  { rule: 'scene', right: 20, of: 20, confidence: 0.96, basis: 'measured' },
  { rule: 'scope', right: 12, of: 12, confidence: 0.94, basis: 'measured' },
  { rule: 'side-at-event', right: 17, of: 17, confidence: 0.95, basis: 'measured' },
  { rule: 'signatory', right: 12, of: 12, confidence: 0.94, basis: 'measured' },
  { rule: 'status', right: 34, of: 34, confidence: 0.97, basis: 'measured' },
  { rule: 'told-alike-age', right: 4, of: 4, confidence: 0.89, basis: 'too few cases' },
  { rule: 'told-alike-assessment', right: 50, of: 82, confidence: 0.62, basis: 'measured' },
  { rule: 'told-alike-attendance', right: 20, of: 28, confidence: 0.73, basis: 'measured' },
  { rule: 'told-alike-counter-aim', right: 0, of: 1, confidence: 0.67, basis: 'too few cases' },
  { rule: 'told-alike-crew', right: 1, of: 1, confidence: 0.83, basis: 'too few cases' },
  { rule: 'told-alike-date', right: 0, of: 1, confidence: 0.67, basis: 'too few cases' },
  { rule: 'told-alike-day', right: 3, of: 6, confidence: 0.64, basis: 'measured' },
  { rule: 'told-alike-denial', right: 1, of: 1, confidence: 0.83, basis: 'too few cases' },
  { rule: 'told-alike-duration', right: 8, of: 8, confidence: 0.92, basis: 'measured' },
  { rule: 'told-alike-elysee-reception', right: 0, of: 0, confidence: 0.8, basis: 'too few cases' },
  { rule: 'told-alike-europe-role', right: 3, of: 10, confidence: 0.47, basis: 'measured' },
  { rule: 'told-alike-fighting', right: 3, of: 4, confidence: 0.78, basis: 'too few cases' },
  { rule: 'told-alike-format', right: 1, of: 1, confidence: 0.83, basis: 'too few cases' },
  { rule: 'told-alike-initiative', right: 1, of: 1, confidence: 0.83, basis: 'too few cases' },
  { rule: 'told-alike-intelligence-extent', right: 1, of: 1, confidence: 0.83, basis: 'too few cases' },
  { rule: 'told-alike-land-demand', right: 5, of: 8, confidence: 0.69, basis: 'measured' },
  { rule: 'told-alike-leak-reception', right: 5, of: 5, confidence: 0.9, basis: 'measured' },
  { rule: 'told-alike-major-issues', right: 0, of: 5, confidence: 0.4, basis: 'measured' },
  { rule: 'told-alike-medium', right: 3, of: 3, confidence: 0.88, basis: 'too few cases' },
  { rule: 'told-alike-office', right: 10, of: 34, confidence: 0.36, basis: 'measured' },
  { rule: 'told-alike-origin', right: 11, of: 11, confidence: 0.94, basis: 'measured' },
  { rule: 'told-alike-outcome', right: 21, of: 28, confidence: 0.76, basis: 'measured' },
  { rule: 'told-alike-plan-tilt', right: 5, of: 5, confidence: 0.9, basis: 'measured' },
  { rule: 'told-alike-points', right: 8, of: 13, confidence: 0.67, basis: 'measured' },
  { rule: 'told-alike-proposals-extent', right: 1, of: 1, confidence: 0.83, basis: 'too few cases' },
  { rule: 'told-alike-quantity', right: 8, of: 8, confidence: 0.92, basis: 'measured' },
  { rule: 'told-alike-relation', right: 0, of: 0, confidence: 0.8, basis: 'too few cases' },
  { rule: 'told-alike-scope', right: 1, of: 7, confidence: 0.42, basis: 'measured' },
  { rule: 'told-alike-side', right: 8, of: 8, confidence: 0.92, basis: 'measured' },
  { rule: 'told-alike-status', right: 2, of: 26, confidence: 0.19, basis: 'measured' },
  { rule: 'told-alike-truce', right: 0, of: 1, confidence: 0.67, basis: 'too few cases' },
  { rule: 'told-alike-when', right: 1, of: 1, confidence: 0.83, basis: 'too few cases' },
  { rule: 'told-alike-where', right: 8, of: 11, confidence: 0.75, basis: 'measured' },
  { rule: 'told-alike-zelensky-europe', right: 1, of: 1, confidence: 0.83, basis: 'too few cases' },
  { rule: 'war-length', right: 7, of: 7, confidence: 0.92, basis: 'measured' },
];

/** Support scores from here to the next step, ascending. */
export const SUPPORT_TABLE: readonly (Calibrated & { readonly from: number })[] = [
  { from: 0.2, right: 111, of: 353, confidence: 0.32, basis: 'measured' },
  { from: 0.25, right: 125, of: 239, confidence: 0.53, basis: 'measured' },
  { from: 0.3, right: 425, of: 482, confidence: 0.88, basis: 'measured' },
  { from: 0.44, right: 373, of: 381, confidence: 0.98, basis: 'measured' },
  { from: 0.6, right: 536, of: 537, confidence: 0.99, basis: 'measured' },
];
