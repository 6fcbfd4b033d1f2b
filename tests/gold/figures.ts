import { type EchoTable, echoF1 } from './echo';
import type { PageScores } from './evaluate';
import type { ScoredOrigins } from './origins';
import { add, NOTHING, precision, recall, type Score } from './score';

/** All figures of one set of pages, added up. */
export interface Figures extends Omit<PageScores, 'mistakes'> {
  /** Null where nobody has labelled them. */
  readonly origins: { readonly [measure in keyof ScoredOrigins]: Score } | null;
}

/** The figures of several pages as those of one set. */
export function sumFigures(scores: readonly PageScores[], origins: ScoredOrigins | null): Figures {
  const total = (pick: (one: PageScores) => Score) => scores.map(pick).reduce(add, NOTHING);
  const labelled = (pick: (one: PageScores) => Score | null) =>
    scores
      .flatMap((one) => pick(one) ?? [])
      .reduce<Score | null>((sum, one) => add(sum ?? NOTHING, one), null);
  const byType = new Map<string, Score>();
  for (const one of scores)
    for (const [type, score] of one.byType) byType.set(type, add(byType.get(type) ?? NOTHING, score));
  const count = (key: keyof EchoTable) => scores.reduce((n, one) => n + one.echo[key], 0);
  const alarms = (key: 'fired' | 'all') => scores.reduce((n, one) => n + one.lookAlikes[key], 0);
  return {
    support: total((one) => one.support),
    supportSentences: total((one) => one.supportSentences),
    conflicts: total((one) => one.conflicts),
    conflictSentences: total((one) => one.conflictSentences),
    between: total((one) => one.between),
    type: total((one) => one.type),
    byType,
    echo: {
      echoAsEcho: count('echoAsEcho'),
      echoAsIndependent: count('echoAsIndependent'),
      independentAsEcho: count('independentAsEcho'),
      independentAsIndependent: count('independentAsIndependent'),
    },
    lookAlikes: { fired: alarms('fired'), all: alarms('all') },
    leftOut: labelled((one) => one.leftOut),
    self: labelled((one) => one.self),
    record: labelled((one) => one.record),
    origins: origins && {
      told: origins.told.score,
      counts: origins.counts.score,
      names: origins.names.score,
    },
  };
}

/** The figures that the baseline keeps, each of which may only rise; what isn't labelled in a set has none. */
export function headline(figures: Figures): Record<string, number> {
  const { leftOut, self, record, origins } = figures;
  return rounded({
    'support precision': precision(figures.support),
    'support recall': recall(figures.support),
    'support recall, sentences': recall(figures.supportSentences),
    'conflict precision': precision(figures.conflicts),
    'conflict recall': recall(figures.conflicts),
    'conflict recall, sentences': recall(figures.conflictSentences),
    'between right': precision(figures.between),
    'type right': precision(figures.type),
    'echo F1': echoF1(figures.echo),
    'look-alikes kept silent': 1 - figures.lookAlikes.fired / figures.lookAlikes.all,
    ...(leftOut && { 'left out, precision at 5': precision(leftOut) }),
    ...(self && { 'self-conflict precision': precision(self), 'self-conflict recall': recall(self) }),
    ...(record && { 'reference precision': precision(record), 'reference recall': recall(record) }),
    ...(origins && {
      'origins right': precision(origins.told),
      'counts of origins right': precision(origins.counts),
    }),
  });
}

function rounded(figures: Record<string, number>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(figures).map(([what, value]) => [what, Math.round(value * 1000) / 1000]),
  );
}
