import type { Candidate } from '../../src/compare/candidate';
import { openComparison } from '../../src/compare/consider';
import type { Library } from '../../src/library/library';
import type { Finding } from '../../src/model';
import { isAlarm } from './look-alikes';
import type { ReadPage } from './measure';
import { labelsOf, type Placed, place } from './placed';
import { SUPPORT } from './rule-names';

/** How many findings were right of all that are labelled. */
export interface Tally {
  readonly right: number;
  readonly of: number;
}

/** What a rule that is right too rarely would show, if it weren't: without it no rule could ever come back. */
const UNDER_THE_BAR = /right too rarely/u;
const TOO_LITTLE = /too little in common/u;

/** Per rule: a page sentence and a report count once; soft labels count neither way, look-alikes are wrong. */
export function tallyRules(pages: readonly ReadPage[], library: Library): ReadonlyMap<string, Tally> {
  const verdicts = pages.flatMap((page) => {
    const placed = place(page.labels, page.reading, library);
    const findings = page.candidates.flatMap(findingBeforeBar).filter(({ rule }) => rule !== SUPPORT);
    const byPair = groupBy(findings, ({ rule, statement, source }) => `${rule} ${statement} ${source}`);
    return [...byPair.values()].map((group) => ({
      rule: group[0]?.rule ?? '',
      isRight: isRight(group, page, placed, library),
    }));
  });
  const byRule = groupBy(verdicts, ({ rule }) => rule);
  return new Map([...byRule].map(([rule, group]) => [rule, tally(group.map((one) => one.isRight))]));
}

function findingBeforeBar({ finding, dropped }: Candidate): Finding[] {
  return finding && (dropped === null || UNDER_THE_BAR.test(dropped)) ? [finding] : [];
}

/** Null where only soft labels speak. */
function isRight(
  group: readonly Finding[],
  { labels, article }: ReadPage,
  placed: readonly Placed[],
  library: Library,
): boolean | null {
  const isLookAlike = group.some((finding) =>
    labels.lookAlikes.some((one) => isAlarm(finding, one, article.text, library)),
  );
  if (isLookAlike) return false;
  const found = group.flatMap((finding) => labelsOf(finding, placed, finding.relation));
  if (found.some((label) => !label.isSoft)) return true;
  return found.length > 0 ? null : false;
}

function tally(verdicts: readonly (boolean | null)[]): Tally {
  const counted = verdicts.filter((one) => one !== null);
  return { right: counted.filter(Boolean).length, of: counted.length };
}

/**
 * Per step of the support score: a page sentence and a report count once, at the step of their best two statements.
 * Headings ask for more than their score and are left out.
 */
export function tallySupport(
  pages: readonly ReadPage[],
  library: Library,
  steps: readonly number[],
): readonly Tally[] {
  const verdicts = pages.flatMap((page) => bestSupports(page, library));
  return steps.map((from, i) => {
    const to = steps[i + 1] ?? Number.POSITIVE_INFINITY;
    return tally(verdicts.filter(({ score }) => score >= from && score < to).map((one) => one.isRight));
  });
}

function bestSupports(
  page: ReadPage,
  library: Library,
): { readonly score: number; readonly isRight: boolean | null }[] {
  const { reading, article, labels } = page;
  const placed = place(labels, reading, library);
  const compared = new Set(reading.comparedWith);
  const without = library.reports.map(({ report }) => report.id).filter((id) => !compared.has(id));
  const { matches } = openComparison(article, reading.statements, library, new Set(without));
  const scoreOf = ({ statement, source, sourceStatement }: Candidate) =>
    matches[statement]?.find(
      ({ other }) => other.indexed.report.id === source && other.statement.index === sourceStatement,
    )?.support.score ?? 0;
  const supports = page.candidates.filter(
    ({ rule, statement, dropped }) =>
      rule === SUPPORT &&
      reading.statements[statement]?.kind !== 'heading' &&
      (dropped === null || TOO_LITTLE.test(dropped)),
  );
  const byPair = groupBy(supports, ({ statement, source }) => `${statement} ${source}`);
  return [...byPair.values()].map((group) => {
    const ranked = group.toSorted((a, b) => scoreOf(b) - scoreOf(a));
    // A statement below the bar beside one above it isn't shown: the best alone tells what its step is worth.
    const shown = ranked.filter((one, i) => i === 0 || one.dropped === null);
    const findings = shown.flatMap(({ finding }) => finding ?? []);
    return {
      score: ranked[0] ? scoreOf(ranked[0]) : 0,
      isRight: isRight(findings, page, placed, library),
    };
  });
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
