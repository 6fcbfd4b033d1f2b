import { clash, noClash, type Rule } from './rule';

/** Days of one event: a whole range against another range, or against a day outside it; a labelled date likewise. */
export const EVENT_DATE: Rule = {
  cardinality: 'interval',
  isLoose: false,
  compare: (a, b) => {
    if (a.key !== b.key) return null;
    const [fromA = '', toA = '', extentA] = a.value.split('/');
    const [fromB = '', toB = '', extentB] = b.value.split('/');
    if (extentA !== 'whole' && extentB !== 'whole') return noClash('two days of one event may both be right');
    const areRanges = extentA === 'whole' && extentB === 'whole' && fromA !== toA && fromB !== toB;
    const isOther = areRanges ? a.value !== b.value : toA < fromB || toB < fromA;
    return isOther ? clash('outlets', 'date', 'event-date') : noClash('the days overlap');
  },
};

/** The day of one known happening, or of what two aligned statements report. */
export function oneDay(rule: string, isLoose: boolean): Rule {
  return {
    cardinality: 'interval',
    isLoose,
    compare: (a, b) => {
      if (a.key !== b.key) return null;
      return a.value === b.value ? noClash('the same day') : clash('outlets', 'date', rule);
    },
  };
}
