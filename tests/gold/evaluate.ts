import type { Library } from '../../src/library/library';
import type { Finding, Reading, Relation } from '../../src/model';
import type { GoldPage, GoldRelation } from './labels';

/** Right, wrong and missed, with the rates that follow. */
export interface Score {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export interface PageScores {
  readonly support: Score;
  readonly supportSentences: Score;
  readonly conflicts: Score;
  readonly conflictSentences: Score;
  readonly byType: ReadonlyMap<string, Score>;
  readonly between: Score;
  readonly type: Score;
  readonly echo: EchoTable;
  readonly leftOut: Score;
  readonly mistakes: readonly string[];
}

export interface EchoTable {
  readonly echoAsEcho: number;
  readonly echoAsIndependent: number;
  readonly independentAsEcho: number;
  readonly independentAsIndependent: number;
}

export const NOTHING: Score = { right: 0, wrong: 0, missed: 0 };

export function add(a: Score, b: Score): Score {
  return { right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed };
}

export const precision = ({ right, wrong }: Score) => (right + wrong === 0 ? 1 : right / (right + wrong));
export const recall = ({ right, missed }: Score) => (right + missed === 0 ? 1 : right / (right + missed));
export const f1 = (score: Score) => {
  const [p, r] = [precision(score), recall(score)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
};

/** A label placed: indices of the page's statements, and of the report's, that it is about. */
interface Placed {
  readonly page: readonly number[];
  readonly source: readonly number[];
  readonly label: GoldRelation;
}

const bare = (text: string) =>
  text
    .replace(/[|\s]+/gu, ' ')
    .replace(/^[-•\d. ]+/u, '')
    .trim();

/** Labels whose sentences both sides have; a label about a sentence that isn't read counts as missed. */
function place(page: GoldPage, reading: Reading, library: Library): Placed[] {
  const texts = reading.statements.map((statement) => bare(statement.text));
  return page.sentences.flatMap((sentence) => {
    const wanted = bare(sentence.text);
    const mine = texts.flatMap((text, i) =>
      text !== '' && (wanted.includes(text) || text.includes(wanted)) ? [i] : [],
    );
    return sentence.relations.map((label) => ({ page: mine, source: sourceOf(label, library), label }));
  });
}

function sourceOf(label: GoldRelation, library: Library): number[] {
  const indexed = library.reports.find((one) => one.report.id === label.seed);
  if (!indexed) return [];
  const found: number[] = [];
  for (let at = indexed.report.text.indexOf(label.seedExcerpt); at >= 0; ) {
    const end = at + label.seedExcerpt.length;
    const hits = indexed.statements.filter((one) => one.start < end && one.end > at);
    found.push(...hits.map((one) => one.index));
    at = indexed.report.text.indexOf(label.seedExcerpt, at + 1);
  }
  return found;
}

/** Scores a reading against its labels. Soft conflicts count neither for nor against. */
export function evaluate(page: GoldPage, reading: Reading, library: Library): PageScores {
  const placed = place(page, reading, library);
  const mistakes: string[] = [];
  const score = (relation: Relation, isPairLevel: boolean) =>
    relate(reading, library, placed, relation, isPairLevel, mistakes);
  const conflicts = reading.findings.filter((finding) => finding.relation === 'conflicts');
  const agreeing = (test: (label: GoldRelation, finding: Finding) => boolean): Score => {
    const matched = conflicts.map((finding) =>
      labelsOf(finding, placed, 'conflicts').map((label) => ({ label, finding })),
    );
    const strict = matched.filter((pairs) => pairs.some(({ label }) => !label.isSoft));
    const right = strict.filter((pairs) => pairs.some(({ label, finding }) => test(label, finding))).length;
    return { right, wrong: strict.length - right, missed: 0 };
  };
  return {
    support: score('corroborates', true),
    supportSentences: score('corroborates', false),
    conflicts: score('conflicts', true),
    conflictSentences: score('conflicts', false),
    byType: byType(reading, placed),
    between: agreeing((label, finding) => label.between === finding.between),
    type: agreeing((label, finding) => label.type === finding.type),
    echo: echoTable(reading, placed),
    leftOut: leftOut(page, reading, library),
    mistakes,
  };
}

function labelsOf(finding: Finding, placed: readonly Placed[], relation: Relation): GoldRelation[] {
  return placed
    .filter((one) => one.label.relation === relation && one.label.seed === finding.source)
    .filter((one) => one.page.includes(finding.statement) && one.source.includes(finding.sourceStatement))
    .map((one) => one.label);
}

/**
 * Pair level: page sentence × source document, right where one of the excerpts is from a labelled sentence.
 * Sentence level: page sentence × source sentence.
 */
function relate(
  reading: Reading,
  library: Library,
  placed: readonly Placed[],
  relation: Relation,
  isPairLevel: boolean,
  mistakes: string[],
): Score {
  const keyOf = (statement: number, source: string, sentence: number) =>
    isPairLevel ? `${statement} ${source}` : `${statement} ${source} ${sentence}`;
  const right = new Set<string>();
  const wrong = new Map<string, Finding>();
  for (const finding of reading.findings) {
    if (finding.relation !== relation) continue;
    const key = keyOf(finding.statement, finding.source, finding.sourceStatement);
    const labels = labelsOf(finding, placed, relation);
    if (labels.some((label) => !label.isSoft)) right.add(key);
    else if (labels.length === 0) wrong.set(key, finding);
  }
  const expected = new Set<string>();
  const strict = placed.filter((one) => one.label.relation === relation && !one.label.isSoft);
  for (const one of strict) {
    const pages = one.page.length > 0 ? one.page.slice(0, 1) : [-1];
    const sources = one.source.length > 0 ? one.source.slice(0, 1) : [-1];
    const found = one.page.some((a) => one.source.some((b) => right.has(keyOf(a, one.label.seed, b))));
    if (found) continue;
    for (const a of pages) for (const b of sources) expected.add(keyOf(a, one.label.seed, b));
  }
  const trulyWrong = [...wrong].filter(([key]) => !right.has(key));
  if (isPairLevel)
    for (const [, finding] of trulyWrong)
      mistakes.push(describe(`wrong ${relation}`, finding, reading, library));
  if (isPairLevel)
    for (const one of strict)
      if (isMissed(one, right, keyOf)) mistakes.push(missed(relation, one, reading, library));
  return { right: right.size, wrong: trulyWrong.length, missed: expected.size };
}

function isMissed(
  one: Placed,
  right: ReadonlySet<string>,
  keyOf: (a: number, s: string, b: number) => string,
): boolean {
  return !one.page.some((a) => one.source.some((b) => right.has(keyOf(a, one.label.seed, b))));
}

function describe(what: string, finding: Finding, reading: Reading, library: Library): string {
  const there = library.reports.find((one) => one.report.id === finding.source)?.statements[
    finding.sourceStatement
  ];
  const here = reading.statements[finding.statement];
  return `${what} [${finding.rule} ${finding.confidence}] ${here?.text ?? ''} || ${finding.source}: ${there?.text ?? ''}`;
}

function missed(relation: Relation, one: Placed, reading: Reading, library: Library): string {
  const here = reading.statements[one.page[0] ?? -1]?.text ?? '(not read)';
  const indexed = library.reports.find((report) => report.report.id === one.label.seed);
  const there = indexed?.statements[one.source[0] ?? -1]?.text ?? '(not read)';
  return `missed ${relation} [${one.label.type}] ${here} || ${one.label.seed}: ${there} (${one.label.why})`;
}

function byType(reading: Reading, placed: readonly Placed[]): ReadonlyMap<string, Score> {
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

function echoTable(reading: Reading, placed: readonly Placed[]): EchoTable {
  const table = { echoAsEcho: 0, echoAsIndependent: 0, independentAsEcho: 0, independentAsIndependent: 0 };
  for (const finding of reading.findings) {
    if (finding.relation !== 'corroborates') continue;
    const [label] = labelsOf(finding, placed, 'corroborates');
    if (!label) continue;
    const key = label.echo
      ? finding.echo
        ? 'echoAsEcho'
        : 'echoAsIndependent'
      : finding.echo
        ? 'independentAsEcho'
        : 'independentAsIndependent';
    table[key]++;
  }
  return table;
}

/** Precision of the first five: right where a label names the fact and doesn't doubt it. */
function leftOut(page: GoldPage, reading: Reading, library: Library): Score {
  const top = reading.leavesOut.slice(0, 5);
  const right = top.filter((omission) => {
    const indexed = library.reports.find((one) => one.report.id === omission.source);
    const statement = indexed?.statements[omission.sourceStatement];
    return page.leavesOut.some((one) => {
      const excerpts = one.isDoubtful ? [] : (one.excerpts.get(omission.source) ?? []);
      return excerpts.some(
        (excerpt) => statement && (statement.text.includes(excerpt) || excerpt.includes(statement.text)),
      );
    });
  }).length;
  return { right, wrong: top.length - right, missed: 0 };
}
