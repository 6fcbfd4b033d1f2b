import { expect, test } from 'vitest';
import { slot, verdictOn } from './written-slot';

const plan = (makers: string, name = '20-point plan') => slot('origin', name, makers);

test.each([
  ['others', plan('us'), plan('ukraine'), 'outlets plan-origin origin'],
  ['others, two and two', plan('russia+us'), plan('europe+ukraine'), 'outlets plan-origin origin'],
  ['the same', plan('us'), plan('us'), '= a maker in common'],
  ['one more', plan('us'), plan('russia+us'), '= a maker in common'],
  ['one of two', plan('europe+ukraine'), plan('ukraine+us'), '= a maker in common'],
  ['of two plans', plan('us', '28-point plan'), plan('ukraine'), null],
])('makers of a plan: %s', (_, a, b, verdict) => {
  expect(verdictOn(a, b)).toBe(verdict);
});
