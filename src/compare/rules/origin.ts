import { clash, noClash, type Rule } from './rule';

/** Sets of makers: a superset is compatible, only sets without a common member differ. */
export const ORIGIN: Rule = {
  cardinality: 'set',
  isLoose: false,
  compare: (a, b) => {
    if (a.key !== b.key) return null;
    const makers = new Set(a.value.split('+'));
    const isShared = b.value.split('+').some((side) => makers.has(side));
    return isShared ? noClash('a maker in common') : clash('outlets', 'origin', 'plan-origin');
  },
};
