import type { Library } from '../../src/library/library';
import { articleNames } from './article-labels';
import type { FalseAlarms } from './false-alarms';
import { type Measured, measureArticles, measureSeeds } from './measure';

/** What is measured, by the names that the baseline and the README give it. */
export function measureSets(library: Library): readonly (readonly [name: string, measured: Measured])[] {
  return [
    ['five documents', measureSeeds(library)],
    ['open articles', measureArticles(library, articleNames('open'))],
    [LOCKED, measureArticles(library, articleNames('locked'))],
  ];
}

/** The set whose mistakes are never printed. */
export const LOCKED = 'locked articles';
export const UNRELATED = 'unrelated news';

/** False alarms on unrelated news as figures that may only rise, like the others in the baseline. */
export function alarmHeadline(alarms: FalseAlarms): Record<string, number> {
  const { conflicts, pairs, acrossConflicts, acrossPairs, alarmedPages, self, pages } = alarms;
  const free = (alarmed: number, all: number) => Math.round((1 - alarmed / all) * 1e6) / 1e6;
  return {
    'pairs of one topic kept silent': free(conflicts.length, pairs),
    'pairs of two topics kept silent': free(acrossConflicts.length, acrossPairs),
    'pages without a false alarm': free(alarmedPages, pages),
    'pages not told to contradict themselves': free(self.length, pages),
  };
}
