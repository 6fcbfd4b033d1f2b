import type { OriginTrail } from '../../model';
import type { Words } from '../../words/words';

/**
 * "Origin: Steve Witkoff and Rustem Umerov → BBC → 3 outlets, one text": how a statement came to the reports, one line for each
 * origin. A report that names nobody and stands alone has no trail.
 */
export function trailsInWords(
  trails: readonly OriginTrail[],
  outletOf: (source: string) => string,
  words: Words,
): string[] {
  return trails.flatMap(({ first, via, sources, isOneText }) => {
    if (!first && !via && !isOneText) return [];
    const outlets = [...new Set(sources.map(outletOf))];
    const who = outlets.length > 2 ? words.count('outlets', outlets.length) : words.list(outlets);
    if (!first && !via) return [words.say('trailOneText', who)];
    const last = isOneText ? words.say('trailLastOneText', who) : who;
    const named = [first, via === first ? null : via].flatMap((step) => (step ? [words.named(step)] : []));
    return [words.say('trail', [...named, last].join(' → '))];
  });
}
