import { describe, expect, test } from 'vitest';
import { candidateOf } from '../../../src/compare/candidate';
import { shownOf } from '../../../src/compare/consider';
import type { Finding } from '../../../src/model';
import { reason } from '../../../src/reason';

function finding(more: Partial<Finding>): Finding {
  return {
    ...{ statement: 0, relation: 'conflicts', between: 'outlets', type: 'number', source: 'r1' },
    ...{ sourceStatement: 0, sourceSpan: { start: 0, end: 1 }, pageSpan: { start: 0, end: 1 } },
    ...{
      about: 'it',
      subject: null,
      named: null,
      why: reason('SimilarWords'),
      rule: 'first',
      confidence: 0.9,
      echo: false,
      origin: null,
    },
    ...more,
  };
}

/** What is shown, as `rule statement source/statement`. */
const shown = (...findings: readonly Finding[]) =>
  shownOf(findings.map((one) => candidateOf(one, null))).map(
    ({ rule, statement, source, sourceStatement }) => `${rule} ${statement} ${source}/${sourceStatement}`,
  );

describe('of two statements', () => {
  test.each<readonly [string, Partial<Finding>, readonly string[]]>([
    ['one difference of a type is shown: that of the surer channel', {}, ['first 0 r1/0']],
    ['differences of two types are', { type: 'place' }, ['first 0 r1/0', 'second 0 r1/0']],
    [
      'a support beside a difference is',
      { relation: 'corroborates', between: null },
      ['first 0 r1/0', 'second 0 r1/0'],
    ],
    ['a difference from another statement is', { sourceStatement: 1 }, ['first 0 r1/0', 'second 0 r1/1']],
    ['a difference from another report is', { source: 'r2' }, ['first 0 r1/0', 'second 0 r2/0']],
    ['a difference of another statement is', { statement: 1 }, ['first 0 r1/0', 'second 1 r1/0']],
  ])('%s', (_, more, expected) => {
    expect(shown(finding({}), finding({ rule: 'second', ...more }))).toEqual(expected);
  });

  test('one support is shown, whatever its type: a quotation’s before a plain one', () => {
    const support = { relation: 'corroborates', between: null } as const;
    const quotation = finding({ ...support, rule: 'quotation-same', type: 'quote' });
    expect(shown(quotation, finding({ ...support, type: 'fact' }))).toEqual(['quotation-same 0 r1/0']);
  });
});

test('what was dropped is never shown', () => {
  expect(shownOf([candidateOf(finding({}), 'two things differ')])).toEqual([]);
});

test('findings come in the page’s order, for one statement by report, the surest first', () => {
  const findings = [
    finding({ statement: 2 }),
    finding({ statement: 1, source: 'r2' }),
    finding({ statement: 1, source: 'r1', rule: 'sure', confidence: 0.85 }),
    finding({ statement: 1, source: 'r1', rule: 'surer', confidence: 0.95, type: 'place' }),
  ];
  expect(shown(...findings)).toEqual(['surer 1 r1/0', 'sure 1 r1/0', 'first 1 r2/0', 'first 2 r1/0']);
});

describe('support of two statements that name two holders of an office', () => {
  const holders = finding({ rule: 'office-holder', type: 'person' });
  const support = (confidence: number, more: Partial<Finding> = {}) =>
    finding({ relation: 'corroborates', between: null, type: 'fact', rule: 'support', confidence, ...more });

  test('isn’t shown: neither bears the other out', () => {
    expect(shown(holders, support(0.85))).toEqual(['office-holder 0 r1/0']);
  });

  test.each([
    ['unless they share nearly all else', support(0.98)],
    ['but other statements of the report may', support(0.85, { sourceStatement: 3 })],
  ])('%s', (_, one) => {
    expect(shown(holders, one)).toHaveLength(2);
  });

  test('another difference leaves it', () => {
    expect(shown(finding({ rule: 'quantity' }), support(0.85))).toHaveLength(2);
  });
});
