import type { Article, Reading } from '../../src/model';
import type { GoldRecordConflict } from './labels';
import { overlap, placesOf } from './placed';
import { type Scored, scored } from './score';

/**
 * Notes from the public record. Every certain label must be found; a note on one that is less than certain counts
 * neither way; any other note is wrong.
 */
export function scoreRecord(page: Article, reading: Reading, labels: readonly GoldRecordConflict[]): Scored {
  const placed = labels.map((label) => ({ label, places: placesOf(page.text, label.excerpt) }));
  const isFound = ({ places }: (typeof placed)[number]) =>
    reading.reference.some(({ span }) => places.some((at) => overlap(at, span)));
  const certain = placed.filter(({ label }) => label.isCertain);
  const missed = certain.filter((one) => !isFound(one));
  const wrong = reading.reference.filter(
    ({ span }) => !placed.some(({ places }) => places.some((at) => overlap(at, span))),
  );
  return scored(
    certain.length - missed.length,
    wrong.map(({ span, fact }) => `wrong reference ${page.text.slice(span.start, span.end)} (${fact})`),
    missed.map(({ label }) => `missed reference [${label.type}] ${label.excerpt} (${label.fact})`),
  );
}
