import { held } from '../entities/knowledge';
import type { KnowledgeBase } from '../entities/knowledge-base';
import type { PersonOnPage, Statement } from '../model';
import { type Comparison, takesPart } from './comparison';

/** People named on the page, in order of first mention, with their role on the page's day. */
export function findPeople(comparison: Comparison): PersonOnPage[] {
  const { base } = comparison.library;
  const mentions = new Map<string, PersonOnPage['mentions'][number][]>();
  for (const statement of comparison.statements) {
    for (const { entity, start, end } of statement.mentions) {
      if (!base.persons.has(entity)) continue;
      mentions.set(entity, [
        ...(mentions.get(entity) ?? []),
        { statement: statement.index, span: { start, end } },
      ]);
    }
  }
  return [...mentions].map(([entity, where]) => {
    const person = base.persons.get(entity);
    const name = person?.name ?? entity;
    return {
      entity,
      name,
      role: roleOn(base, entity, comparison.page.published),
      mentions: where,
      elsewhere: saidElsewhere(comparison, name),
    };
  });
}

/** The role held on a day, the latest begun where several are; null where none is surely held. */
export function roleOn(base: KnowledgeBase, entity: string, published: string | null): string | null {
  const day = published?.slice(0, 10);
  if (!day) return null;
  const now = base.persons.get(entity)?.roles.filter((role) => held(role, day) === 'yes') ?? [];
  return now.toSorted((a, b) => b.from.localeCompare(a.from))[0]?.title ?? null;
}

function saidElsewhere(comparison: Comparison, name: string): PersonOnPage['elsewhere'] {
  return comparison.library.statements
    .filter((other) => takesPart(comparison, other) && isSaidBy(other.statement, name))
    .map((other) => ({ source: other.indexed.report.id, sourceStatement: other.statement.index }));
}

function isSaidBy(statement: Statement, name: string): boolean {
  return statement.attributedTo?.split(' and ').includes(name) ?? false;
}
