import type { Compared } from '../../model';
import type { Words } from '../../words/words';

/** "4 outlets, 1 origin: joint statement". The origin is named only where it is the only one. */
export function supportInWords(
  outlets: number,
  origins: number,
  origin: string | null,
  words: Words,
): string {
  const counts = [words.count('outlets', outlets), words.count('origins', origins)] as const;
  return origins === 1 && origin
    ? words.say('supportOf', ...counts, words.named(origin))
    : words.say('support', ...counts);
}

/** The honest denominator: with what the page was compared. */
export function comparedInWords(compared: Compared, words: Words): string {
  if (compared.reports === 0) return words.say('comparedWithNothing');
  const counts = [
    words.count('reportsInstrumental', compared.reports),
    words.count('outletsGenitive', compared.outlets),
  ] as const;
  const days = words.days(compared.from, compared.to);
  const line = days ? words.say('comparedOn', ...counts, days) : words.say('compared', ...counts);
  return compared.ofSameEvent === 0 ? `${line} ${words.say('comparedOtherEvent')}` : line;
}
