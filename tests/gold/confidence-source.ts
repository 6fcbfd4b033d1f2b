import { confidenceFor, FEWEST } from '../../src/compare/confidence';
import type { Tally } from './calibration';

/** The text of `src/compare/confidence-table.ts`. */
export function confidenceSource(
  rules: readonly (readonly [rule: string, tally: Tally])[],
  support: readonly (readonly [from: number, tally: Tally])[],
): string {
  return `/**
 * Written by \`npm run calibrate\`, not by hand: what each rule found on the five documents and the open articles of
 * data/gold, sets that the rules were written on. With fewer than ${FEWEST} labelled findings the confidence is a judgement.
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
${rules.map(([rule, tally]) => `  { rule: '${rule}', ${cells(tally)} },\n`).join('')}];

/** Support scores from here to the next step, ascending. */
export const SUPPORT_TABLE: readonly (Calibrated & { readonly from: number })[] = [
${support.map(([from, tally]) => `  { from: ${from}, ${cells(tally)} },\n`).join('')}];
`;
}

function cells({ right, of }: Tally): string {
  const basis = of < FEWEST ? 'too few cases' : 'measured';
  return `right: ${right}, of: ${of}, confidence: ${confidenceFor(right, of)}, basis: '${basis}'`;
}
