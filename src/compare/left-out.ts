import type { IndexedReport, LibraryStatement } from '../library/library';
import type { Omission, Statement } from '../model';
import { dayOf } from '../text/dates';
import { type Comparison, takesPart } from './comparison';
import { trailsOf } from './origins-count';
import { isAssertion, supportOf } from './support';

/** Below this score the page carries the statement nowhere, in any words. */
const LENIENT = 0.2;
/** From this score on two reports carry the same statement. */
const SAME = 0.32;
/** Lighter statements say too little to be missed. */
const WEIGHTY = 14;
/** With fewer names, numbers, quotations and slots it is the writer's comment rather than a fact. */
const FEWEST_FACTS = 3;
const MOST = 12;

/** What other reports carry and this page doesn't, by independent origins, then by how much it says. */
export function findLeftOut(comparison: Comparison): Omission[] {
  const carried = carriedBy(comparison);
  const missing = comparison.library.statements.filter(
    (other) => takesPart(comparison, other) && isTellable(comparison, other) && !carried.has(other.statement),
  );
  const groups = groupSame(missing, comparison);
  const ranked = groups
    .map((group) => toOmission(group, comparison))
    .sort((a, b) => b.omission.origins - a.omission.origins || b.reports - a.reports || b.facts - a.facts);
  return spread(ranked.map((one) => one.omission)).slice(0, MOST);
}

/** What stands beside something listed already belongs to the same story: other stories come first. */
function spread(ranked: readonly Omission[]): Omission[] {
  const first: Omission[] = [];
  const rest: Omission[] = [];
  for (const one of ranked) {
    const isBeside = first.some(
      (other) => other.source === one.source && Math.abs(other.sourceStatement - one.sourceStatement) === 1,
    );
    (isBeside ? rest : first).push(one);
  }
  return [...first, ...rest];
}

/** Running text that asserts something weighty, was known when the page was published and isn't doubtful. */
function isTellable(comparison: Comparison, { indexed, statement, weight }: LibraryStatement): boolean {
  const isProse = statement.kind === 'body' || statement.kind === 'item';
  const isDoubtful = indexed.doubtfulFrom !== null && statement.index >= indexed.doubtfulFrom;
  return (
    isProse &&
    !isDoubtful &&
    isAssertion(statement) &&
    weight >= WEIGHTY &&
    factsIn(statement) >= FEWEST_FACTS &&
    !isLater(comparison, indexed)
  );
}

/** How much of a statement can be checked: who is named, counted, quoted, and who says so. */
function factsIn(statement: Statement): number {
  const names = new Set(statement.mentions.map((mention) => mention.entity)).size;
  const numbers = statement.terms.filter((term) => term.startsWith('#')).length;
  const said = statement.attributedTo === null ? 0 : 1;
  return names + numbers + statement.slots.length + statement.quotations.length + said;
}

/** An article printed before the event could not have reported it. */
function isLater(comparison: Comparison, indexed: IndexedReport): boolean {
  const page = dayOf(comparison.page.published);
  const theirs = dayOf(indexed.report.published);
  return page !== null && theirs !== null && theirs > page;
}

/** Statements of the library that the page carries, in whatever words. */
function carriedBy(comparison: Comparison): ReadonlySet<Statement> {
  const near = comparison.matches.flat().filter(({ support }) => support.score >= LENIENT);
  return new Set(near.map(({ other }) => other.statement));
}

/** Statements that say the same, across reports; the first of a group leads it. */
function groupSame(missing: readonly LibraryStatement[], comparison: Comparison): LibraryStatement[][] {
  const groups: LibraryStatement[][] = [];
  for (const one of missing) {
    const group = groups.find((others) =>
      others.some((other) => (supportOf(one, other, comparison.library.weights)?.score ?? 0) >= SAME),
    );
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

function toOmission(
  group: readonly LibraryStatement[],
  comparison: Comparison,
): { readonly omission: Omission; readonly reports: number; readonly facts: number } {
  const sources = [...new Set(group.map((one) => one.indexed.report.id))];
  const byId = sources.map((id) => ({
    id,
    statements: group.filter((one) => one.indexed.report.id === id),
  }));
  const lead = group.reduce((best, one) => (factsIn(one.statement) > factsIn(best.statement) ? one : best));
  return {
    omission: {
      source: lead.indexed.report.id,
      sourceStatement: lead.statement.index,
      sources,
      origins: trailsOf(byId, comparison.library).length,
    },
    reports: sources.length,
    facts: factsIn(lead.statement),
  };
}
