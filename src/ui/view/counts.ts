import type { Compared } from '../../model';
import { daysInWords } from './dates';

/** "1 outlet", "4 outlets"; the words of the product all take a plain s. */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** "4 outlets, 1 origin: joint statement". The origin is named only where it is the only one. */
export function supportInWords(outlets: number, origins: number, origin: string | null): string {
  const named = origins === 1 && origin ? `: ${origin}` : '';
  return `${count(outlets, 'outlet')}, ${count(origins, 'origin')}${named}`;
}

/** The honest denominator: with what the page was compared. */
export function comparedInWords(compared: Compared): string {
  if (compared.reports === 0) return 'There is no other report in the library to compare this article with.';
  const days = daysInWords(compared.from, compared.to);
  const what = `${count(compared.reports, 'report')} by ${count(compared.outlets, 'outlet')}`;
  const other =
    compared.ofSameEvent === 0
      ? ' No comparable coverage: none of them is about this meeting; what is shown is background that both tell.'
      : '';
  return `Compared with ${what}${days ? `, ${days}` : ''}.${other}`;
}

/** What the tab says aloud: "3 differ, 14 corroborated". */
export function tallyInWords(differ: number, corroborated: number): string {
  return `${differ} ${differ === 1 ? 'differs' : 'differ'}, ${corroborated} corroborated`;
}
