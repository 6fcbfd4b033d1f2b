import type { Library } from '../../src/library/library';
import type { Omission, Reading } from '../../src/model';
import type { GoldOmission } from './labels';
import { textOf } from './placed';
import type { Scored } from './score';

/** So many of the list a reader is sure to see. */
const FIRST = 5;
/** A fact that so many reports carry is the first to be missed. */
const WIDELY = 2;

/**
 * Precision of the first five: right where a label names the fact and doesn't doubt it. What is missed doesn't count, for
 * a short list can't hold it all; facts that several reports carry are named among the mistakes.
 */
export function scoreLeftOut(labels: readonly GoldOmission[], reading: Reading, library: Library): Scored {
  const facts = labels.filter((one) => !one.isDoubtful);
  const isLabelled = (omission: Omission) => facts.some((fact) => isOf(fact, omission, library));
  const top = reading.leavesOut.slice(0, FIRST);
  const wrong = top.filter((omission) => !isLabelled(omission));
  const missed = facts.filter(
    (fact) => fact.excerpts.size >= WIDELY && !reading.leavesOut.some((one) => isOf(fact, one, library)),
  );
  return {
    score: { right: top.length - wrong.length, wrong: wrong.length, missed: 0 },
    mistakes: [
      ...wrong.map(({ source, sourceStatement, sources, origins }) => {
        const text = textOf(library, source, sourceStatement);
        return `wrong left-out [${sources.join(', ')}; origins ${origins}] ${source}: ${text}`;
      }),
      ...missed.map((fact) => `missed left-out [${[...fact.excerpts.keys()].join(', ')}] ${fact.fact}`),
    ],
  };
}

function isOf(fact: GoldOmission, { source, sourceStatement }: Omission, library: Library): boolean {
  const text = textOf(library, source, sourceStatement);
  return (fact.excerpts.get(source) ?? []).some(
    (excerpt) => text.includes(excerpt) || excerpt.includes(text),
  );
}
