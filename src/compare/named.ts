import { type KnowledgeBase, nameOf } from '../entities/knowledge-base';
import type { Mention, Statement } from '../model';
import type { NamedKind, NamedOnPage } from '../named';
import { namedMeetings } from '../statements/named-meeting';
import { type Comparison, dayOfPage, takesPart } from './comparison';
import { byWeight } from './telling';

/** At most so many statements of other reports are kept for one card. */
const MOST_ELSEWHERE = 12;

interface Found {
  readonly kind: NamedKind;
  readonly mentions: { readonly statement: number; readonly span: { start: number; end: number } }[];
}

/** Documents, bodies and meetings that the page names, in order of first mention; countries are none of them. */
export function findNamed(comparison: Comparison): NamedOnPage[] {
  const { base } = comparison.library;
  const day = dayOfPage(comparison);
  const found = new Map<string, Found>();
  for (const statement of comparison.statements) {
    for (const { entity, start, end } of thingsIn(statement, day, base)) {
      const kind = kindOf(entity, base);
      const one = found.get(entity) ?? { kind, mentions: [] };
      one.mentions.push({ statement: statement.index, span: { start, end } });
      found.set(entity, one);
    }
  }
  return [...found].map(([entity, { kind, mentions }]) => ({
    entity,
    kind,
    name: thingName(base, entity),
    mentions,
    here: byWeight(comparison.statements.filter((one) => isOf(one, entity, kind, base))).map(
      (one) => one.index,
    ),
    elsewhere: elsewhere(comparison, entity, kind),
  }));
}

/** What a statement names that has a card of its own and is nobody. */
function thingsIn(statement: Statement, day: string | null, base: KnowledgeBase): readonly Mention[] {
  const bodies = statement.mentions.filter(({ entity }) => base.bodies.get(entity)?.about !== undefined);
  return [...statement.documents, ...bodies, ...namedMeetings(statement, day, base)].sort(
    (a, b) => a.start - b.start,
  );
}

function kindOf(entity: string, base: KnowledgeBase): NamedKind {
  if (base.documents.has(entity)) return 'document';
  return base.events.has(entity) ? 'meeting' : 'body';
}

/** Name for the reader of anything that has a card. */
export function thingName(base: KnowledgeBase, entity: string): string {
  return base.documents.get(entity)?.name ?? base.events.get(entity)?.name ?? nameOf(base, entity);
}

/** Whether a statement says something of it: names the document, is about the meeting, is said by the body. */
function isOf(statement: Statement, entity: string, kind: NamedKind, base: KnowledgeBase): boolean {
  if (statement.kind === 'title' || statement.kind === 'heading') return false;
  if (kind === 'document') return statement.documents.some((one) => one.entity === entity);
  if (kind === 'meeting') return statement.event === entity;
  const name = nameOf(base, entity);
  return statement.attributedTo?.split(' and ').includes(name) || statement.saidBy.includes(entity);
}

function elsewhere(comparison: Comparison, entity: string, kind: NamedKind): NamedOnPage['elsewhere'] {
  const { base, statements } = comparison.library;
  const fit = statements.filter(
    (other) =>
      takesPart(comparison, other) &&
      other.statement.index < (other.indexed.doubtfulFrom ?? Infinity) &&
      isOf(other.statement, entity, kind, base),
  );
  return byWeight(fit.map((other) => ({ ...other.statement, source: other.indexed.report.id })))
    .slice(0, MOST_ELSEWHERE)
    .map(({ source, index, documents }) => {
      const named = documents.find((document) => document.entity === entity);
      return { source, sourceStatement: index, span: named ? { start: named.start, end: named.end } : null };
    });
}
