import { placeChain } from '../../entities/places';
import { clash, noClash, type Rule } from './rule';

/** Two places of one thing, neither of which lies in the other. */
export function onePlace(rule: string, isLoose: boolean): Rule {
  return {
    cardinality: 'one',
    isLoose,
    compare: (a, b, { base }) => {
      if (a.key !== b.key) return null;
      if (a.value === b.value) return noClash('the same place');
      const isNested =
        placeChain(a.value, base).includes(b.value) || placeChain(b.value, base).includes(a.value);
      return isNested ? noClash('one place lies in the other') : clash('outlets', 'place', rule);
    },
  };
}
