import type { OriginTrail } from '../../model';
import { count } from './counts';

/**
 * "Origin: Steve Witkoff and Rustem Umerov → BBC → 3 outlets, one text": how a statement came to the reports, one line for each
 * origin. A report that names nobody and stands alone has no trail.
 */
export function trailsInWords(
  trails: readonly OriginTrail[],
  outletOf: (source: string) => string,
): string[] {
  return trails.flatMap(({ first, via, sources, isOneText }) => {
    if (!first && !via && !isOneText) return [];
    const outlets = [...new Set(sources.map(outletOf))];
    const who = outlets.length > 2 ? count(outlets.length, 'outlet') : outlets.join(' and ');
    if (!first && !via) return [`${who} carry one text`];
    const steps = [first, via === first ? null : via, isOneText ? `${who}, one text` : who];
    return [`Origin: ${steps.filter((step) => step !== null).join(' → ')}`];
  });
}
