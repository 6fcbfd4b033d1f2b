import { describe, expect, test } from 'vitest';
import { weigh, weighTerms, weightOf } from '../../../src/library/weigh';
import { read } from '../statements/written-article';

const statements = read(['Talks in Miami.', 'Talks in Berlin.', 'Talks in Geneva on drones.']);
const weights = weighTerms(statements);
const weightOfTerm = (term: string) => weightOf([term], weights);

describe('rare terms weigh more than common ones', () => {
  test('the rarer, the heavier; unknown ones most', () => {
    expect(weightOfTerm('drone')).toBeGreaterThan(weightOfTerm('talks'));
    expect(weightOfTerm('nowhere')).toBeGreaterThan(weightOfTerm('drone'));
    expect(weightOfTerm('talks')).toBeGreaterThan(0);
  });

  test('a repeated term counts once', () => {
    expect(weightOf(['drone', 'drone'], weights)).toBe(weightOfTerm('drone'));
    expect(weightOf([], weights)).toBe(0);
  });

  test('a statement weighs what its terms weigh', () => {
    for (const statement of statements) {
      const weighed = weigh(statement, weights);
      expect(weighed.weight).toBeCloseTo(weightOf(statement.terms, weights), 10);
      expect([...weighed.terms]).toEqual([...new Set(statement.terms)]);
    }
  });

  test('without statements every term weighs the same, and is a number', () => {
    const none = weighTerms([]);
    expect(Number.isFinite(none.unseen)).toBe(true);
  });
});
