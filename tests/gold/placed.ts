import type { Library } from '../../src/library/library';
import type { Finding, Reading, Relation, Span, Statement } from '../../src/model';
import type { GoldPage, GoldRelation } from './labels';

/** A label placed: indices of the page's statements, and of the report's, that it is about. */
export interface Placed {
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
export function place(page: GoldPage, reading: Reading, library: Library): Placed[] {
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
  return statementsOf(library, label.seed, label.seedExcerpt);
}

/** Indices of a report's statements that words of it stand in, wherever they do. */
export function statementsOf(library: Library, seed: string, excerpt: string): number[] {
  const indexed = library.reports.find((one) => one.report.id === seed);
  return indexed ? statementsWith(indexed.report.text, indexed.statements, excerpt) : [];
}

export function statementsWith(text: string, statements: readonly Statement[], excerpt: string): number[] {
  const places = placesOf(text, excerpt);
  return statements.filter((one) => places.some((at) => overlap(one, at))).map((one) => one.index);
}

/** Every place where words stand in a text. */
export function placesOf(text: string, excerpt: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(excerpt); at >= 0; at = text.indexOf(excerpt, at + 1))
    places.push({ start: at, end: at + excerpt.length });
  return places;
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}

/** Labels of the two statements that a finding is about. */
export function labelsOf(finding: Finding, placed: readonly Placed[], relation: Relation): GoldRelation[] {
  return placed
    .filter((one) => one.label.relation === relation && one.label.seed === finding.source)
    .filter((one) => one.page.includes(finding.statement) && one.source.includes(finding.sourceStatement))
    .map((one) => one.label);
}

/** The text of a report's statement, for lists of mistakes. */
export function textOf(library: Library, source: string, statement: number | undefined): string {
  const indexed = library.reports.find((one) => one.report.id === source);
  return indexed?.statements[statement ?? -1]?.text ?? '(not read)';
}
