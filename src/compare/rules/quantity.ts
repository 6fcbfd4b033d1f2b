import { clash, noClash, type Rule } from './rule';

/** Two counts of one thing: bounds and rough figures are compatible with what they allow. */
export function oneFigure(rule: string, isLoose: boolean): Rule {
  return {
    cardinality: 'bounded',
    isLoose,
    compare: (a, b) => {
      if (a.key !== b.key) return null;
      const [boundA = '', valueA = ''] = a.value.split(' ');
      const [boundB = '', valueB = ''] = b.value.split(' ');
      if (Number(valueA) === Number(valueB)) return noClash('the same figure');
      const isExact = boundA === 'exact' && boundB === 'exact';
      return isExact ? clash('outlets', 'number', rule) : noClash('a rough figure or a bound');
    },
  };
}
