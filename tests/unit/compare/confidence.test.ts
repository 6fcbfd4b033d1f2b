import { describe, expect, test } from 'vitest';
import {
  BAR,
  confidenceFor,
  confidenceOf,
  FEWEST,
  PRIOR,
  SUREST,
  supportConfidence,
} from '../../../src/compare/confidence';
import { RULE_TABLE, SUPPORT_TABLE } from '../../../src/compare/confidence-table';
import { ruleNames } from '../../gold/rule-names';

const NAMES = ruleNames();

describe('the confidence of a rule', () => {
  test.each([
    ['many right ones come near certainty', 171, 177, 0.96],
    ['but never reach it', 1000, 1000, SUREST],
    ['a few right ones come less near', 5, 5, 0.9],
    ['a rule that is wrong once in four falls under the bar', 15, 20, 0.76],
    ['a rule that is always wrong stays above nothing', 0, 10, 0.27],
    ['two right ones tell little', 2, 2, 0.86],
    ['one wrong among few takes it under the bar', 2, 3, 0.75],
    ['no case at all', 0, 0, PRIOR],
  ])('%s: %d of %d', (_, right, of, confidence) => {
    expect(confidenceFor(right, of)).toBe(confidence);
  });

  test('a rule that isn’t calibrated yet stands at the bar', () => {
    expect(confidenceOf('a-rule-of-tomorrow')).toBe(PRIOR);
    expect(PRIOR).toBeGreaterThanOrEqual(BAR);
  });
});

describe('the table that npm run calibrate writes', () => {
  const rules = RULE_TABLE.map(({ rule }) => rule);

  test('the rules of src/compare are found in its sources', () => {
    const some = ['status', 'office-holder', 'assessment', 'denial', 'quantity', 'plan-origin'];
    expect(NAMES.whole).toEqual(expect.arrayContaining(some));
    expect(NAMES.beginnings).toContain('quotation-');
  });

  test.each(NAMES.whole)('has a row for %s', (rule) => {
    expect(rules).toContain(rule);
  });

  test.each(NAMES.beginnings)('has rows for %s…', (beginning) => {
    expect(rules.some((rule) => rule.startsWith(beginning))).toBe(true);
  });

  test('has no row for a rule that is gone', () => {
    const isNamed = (rule: string) =>
      NAMES.whole.includes(rule) || NAMES.beginnings.some((beginning) => rule.startsWith(beginning));
    expect(rules.filter((rule) => !isNamed(rule))).toEqual([]);
  });

  test('is sorted, each rule once', () => {
    expect(rules).toEqual([...new Set(rules)].sort());
  });

  test.each([...RULE_TABLE, ...SUPPORT_TABLE])('follows from its counts: %o', (row) => {
    expect(row.right).toBeLessThanOrEqual(row.of);
    expect(row.confidence).toBe(confidenceFor(row.right, row.of));
    expect(row.confidence).toBeGreaterThan(0);
    expect(row.confidence).toBeLessThanOrEqual(SUREST);
    expect(row.basis).toBe(row.of < FEWEST ? 'too few cases' : 'measured');
  });
});

describe('the confidence of a support score', () => {
  const [lowest] = SUPPORT_TABLE;

  test('the steps ascend, and so do their confidences', () => {
    for (const [i, step] of SUPPORT_TABLE.entries()) {
      expect(step.from).toBeGreaterThan(SUPPORT_TABLE[i - 1]?.from ?? 0);
      expect(step.confidence).toBeGreaterThanOrEqual(SUPPORT_TABLE[i - 1]?.confidence ?? 0);
    }
  });

  test.each(SUPPORT_TABLE)('a score has the confidence of its step: $from', ({ from, confidence }) => {
    expect(supportConfidence(from)).toBe(confidence);
    expect(supportConfidence(from + 0.005)).toBe(confidence);
  });

  test('below the lowest step there is none', () => {
    expect(supportConfidence((lowest?.from ?? 0) - 0.01)).toBe(0);
  });

  test('the bar lies within the steps: some support is shown, and some is kept silent', () => {
    expect(SUPPORT_TABLE.some(({ confidence }) => confidence >= BAR)).toBe(true);
    expect(SUPPORT_TABLE.some(({ confidence }) => confidence < BAR)).toBe(true);
  });
});
