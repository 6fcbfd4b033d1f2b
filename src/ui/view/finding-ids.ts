import type { Finding, Omission, ReferenceNote, SelfContradiction, Span, Statement } from '../../model';
import type { ReadReply } from '../../read-reply';
import { cardId } from './card-id';

type Statements = readonly Statement[];

/** Statements are mostly in the order of their index, but nothing promises it. */
function textOf(statements: Statements, index: number): string {
  const direct = statements[index];
  return (direct?.index === index ? direct : statements.find((one) => one.index === index))?.text ?? '';
}

function wordsOf(statements: Statements, index: number, span: Span): string {
  const statement = statements.find((one) => one.index === index);
  return statement?.text.slice(span.start - statement.start, span.end - statement.start) ?? '';
}

/** Of the card that has this finding as its first. */
export function conflictId(first: Finding, statements: Statements): string {
  const { between, type, statement, pageSpan, subject, named } = first;
  const on = subject?.en ?? named?.en ?? '';
  const words = wordsOf(statements, statement, pageSpan);
  return cardId(`${between}-${type}`, on, words, textOf(statements, statement));
}

export function corroborationId(statement: number, statements: Statements): string {
  return cardId('corroborated', textOf(statements, statement));
}

/** By outlet and sentence: the number of a report may change with the library. */
export function omissionId({ source, sourceStatement }: Omission, reply: ReadReply): string {
  const outlet = reply.reports.find((report) => report.id === source)?.outlet ?? '';
  const excerpt = reply.excerpts.find((one) => one.source === source && one.statement === sourceStatement);
  return cardId('left-out', outlet, excerpt?.text ?? '');
}

export function selfId({ a, b, type, aSpan, bSpan }: SelfContradiction, statements: Statements): string {
  const words = [wordsOf(statements, a, aSpan), wordsOf(statements, b, bSpan)];
  return cardId(`self-${type}`, ...words, textOf(statements, a), textOf(statements, b));
}

export function referenceId({ statement, span }: ReferenceNote, statements: Statements): string {
  return cardId('reference', wordsOf(statements, statement, span), textOf(statements, statement));
}
