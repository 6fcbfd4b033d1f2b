import type { Slot, Statement } from '../model';
import { type Candidate, candidateOf } from './candidate';
import type { Comparison } from './comparison';
import { BAR, confidenceOf } from './confidence';
import { isBorneByWords, isSource, supportFinding } from './find-support';
import type { Match } from './match';
import { wordsOf } from './self-contradiction';
import { fillsAlike, isAssertion } from './support';
import { whyToldAlike } from './why';

/**
 * One fact told alike in statements that have too few words in common for support by words: whose plan it is, how many
 * vessels, who led the delegation. Each family of facts has its own confidence.
 */
export function findToldAlike(comparison: Comparison): Candidate[] {
  return comparison.statements.flatMap((statement, i) => {
    if (!isAssertion(statement)) return [];
    const matches = (comparison.matches[i] ?? []).filter(({ other }) => isSource(other.statement));
    return [...byReport(matches).values()].flatMap((ranked) => {
      const isSupported = ranked.some((match) => isBorneByWords(statement, match.support));
      return isSupported
        ? []
        : bestOfEach(ranked).map(({ match, told }) => toCandidate(comparison, statement, match, told));
    });
  });
}

/** Matches by report, the closest first. */
function byReport(matches: readonly Match[]): ReadonlyMap<string, Match[]> {
  const groups = new Map<string, Match[]>();
  for (const match of matches.toSorted((a, b) => b.support.score - a.support.score)) {
    const id = match.other.indexed.report.id;
    groups.set(id, [...(groups.get(id) ?? []), match]);
  }
  return groups;
}

/** Each fact in the closest statement that tells it. */
function bestOfEach(ranked: readonly Match[]): { readonly match: Match; readonly told: Slot }[] {
  const seen = new Set<string>();
  return ranked.flatMap((match) =>
    match.support.told.flatMap((told) => {
      const fact = [told.family, told.key, told.value].join(' ');
      const isNew = !seen.has(fact);
      seen.add(fact);
      return isNew ? [{ match, told }] : [];
    }),
  );
}

function ruleOf({ family, key }: Slot): string {
  const rule = `told-alike-${family === 'fact' ? key : family}`;
  return rule;
}

function toCandidate(comparison: Comparison, statement: Statement, match: Match, told: Slot): Candidate {
  const theirs = match.other.statement.slots.find((one) => fillsAlike(told, one)) ?? match.other.statement;
  const confidence = confidenceOf(ruleOf(told));
  const finding = supportFinding(comparison, statement, match, {
    rule: ruleOf(told),
    confidence,
    why: whyToldAlike(wordsOf(statement, told)),
    pageSpan: { start: told.start, end: told.end },
    sourceSpan: { start: theirs.start, end: theirs.end },
  });
  return candidateOf(finding, confidence >= BAR ? null : 'its rule is right too rarely to be shown');
}
