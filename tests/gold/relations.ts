import type { Library } from '../../src/library/library';
import type { Finding, Reading, Relation } from '../../src/model';
import type { GoldRelation } from './labels';
import { labelsOf, type Placed, textOf } from './placed';
import { add, NOTHING, type Score, type Scored } from './score';

type Level = 'pair' | 'sentence';

/**
 * Pair level: page sentence × source document, right where one of the excerpts is from a labelled sentence.
 * Sentence level: page sentence × source sentence. Soft conflicts count neither for nor against.
 */
export function scoreRelation(
  reading: Reading,
  library: Library,
  placed: readonly Placed[],
  relation: Relation,
  level: Level,
): Scored {
  const keyOf = (statement: number, source: string, sentence: number) =>
    level === 'pair' ? `${statement} ${source}` : `${statement} ${source} ${sentence}`;
  const right = new Set<string>();
  const wrong = new Map<string, Finding>();
  for (const finding of reading.findings) {
    if (finding.relation !== relation) continue;
    const key = keyOf(finding.statement, finding.source, finding.sourceStatement);
    const labels = labelsOf(finding, placed, relation);
    if (labels.some((label) => !label.isSoft)) right.add(key);
    else if (labels.length === 0) wrong.set(key, finding);
  }
  const isFound = ({ page, source, label }: Placed) =>
    page.some((a) => source.some((b) => right.has(keyOf(a, label.seed, b))));
  const missed = placed.filter(
    (one) => one.label.relation === relation && !one.label.isSoft && !isFound(one),
  );
  const missedKeys = new Set(
    missed.map(({ page, source, label }) => keyOf(page[0] ?? -1, label.seed, source[0] ?? -1)),
  );
  const trulyWrong = [...wrong].filter(([key]) => !right.has(key));
  return {
    score: { right: right.size, wrong: trulyWrong.length, missed: missedKeys.size },
    mistakes: [
      ...trulyWrong.map(([, finding]) => describeWrong(finding, reading, library)),
      ...missed.map((one) => describeMissed(one, reading, library)),
    ],
  };
}

function describeWrong(finding: Finding, reading: Reading, library: Library): string {
  const { relation, rule, confidence, source, sourceStatement } = finding;
  const here = reading.statements[finding.statement]?.text ?? '';
  return `wrong ${relation} [${rule} ${confidence}] ${here} || ${source}: ${textOf(library, source, sourceStatement)}`;
}

function describeMissed({ page, source, label }: Placed, reading: Reading, library: Library): string {
  const here = reading.statements[page[0] ?? -1]?.text ?? '(not read)';
  const there = textOf(library, label.seed, source[0]);
  return `missed ${label.relation} [${label.type}] ${here} || ${label.seed}: ${there} (${label.why})`;
}

/** Of the conflicts that are right: how many also agree with a label in what `test` asks. */
export function scoreAgreement(
  reading: Reading,
  placed: readonly Placed[],
  test: (label: GoldRelation, finding: Finding) => boolean,
): Score {
  const strict = reading.findings
    .filter((finding) => finding.relation === 'conflicts')
    .map((finding) => ({ finding, labels: labelsOf(finding, placed, 'conflicts') }))
    .filter(({ labels }) => labels.some((label) => !label.isSoft));
  const right = strict.filter(({ finding, labels }) => labels.some((label) => test(label, finding))).length;
  return { right, wrong: strict.length - right, missed: 0 };
}

/** Labelled conflicts by type, found in any way or missed, at pair level. */
export function scoreTypes(reading: Reading, placed: readonly Placed[]): ReadonlyMap<string, Score> {
  const scores = new Map<string, Score>();
  const found = new Set(
    reading.findings
      .filter((finding) => finding.relation === 'conflicts')
      .map((finding) => `${finding.statement} ${finding.source}`),
  );
  const seen = new Set<string>();
  for (const { page, label } of placed) {
    if (label.relation !== 'conflicts' || label.isSoft) continue;
    const key = `${page[0] ?? -1} ${label.seed} ${label.type}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const isFound = page.some((a) => found.has(`${a} ${label.seed}`));
    const old = scores.get(label.type) ?? NOTHING;
    scores.set(label.type, add(old, isFound ? { ...NOTHING, right: 1 } : { ...NOTHING, missed: 1 }));
  }
  return scores;
}
