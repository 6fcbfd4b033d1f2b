import { clash, noClash, type Rule } from './rule';

/** One joint statement, one of its two makers the same, the other not. */
export const SIGNATORY: Rule = {
  cardinality: 'set',
  isLoose: false,
  compare: (a, b) => {
    if (a.key !== b.key) return null;
    if (a.value === b.value) return noClash('the same two');
    const makers = new Set(a.value.split('+'));
    const isOneShared = b.value.split('+').filter((person) => makers.has(person)).length === 1;
    return isOneShared
      ? clash('outlets', 'person', 'signatory')
      : noClash('it may be another statement: none of the two is the same');
  },
};
