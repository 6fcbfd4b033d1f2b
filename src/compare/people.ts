import { held } from '../entities/knowledge';
import type { KnowledgeBase } from '../entities/knowledge-base';
import type { IndexedReport } from '../library/library';
import type { Statement } from '../model';
import type { PersonOnPage } from '../named';
import { findCalled, findSpellings } from './called';
import { type Comparison, takesPart } from './comparison';
import { byWeight } from './telling';

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
  const reports = comparison.library.reports.filter(({ report }) => !comparison.without.has(report.id));
  const naming = byEntity(reports);
  return [...mentions].map(([entity, where]) => {
    const named = naming.get(entity) ?? [];
    const person = base.persons.get(entity);
    const name = person?.name ?? entity;
    const role = roleOn(base, entity, comparison.page.published);
    return {
      entity,
      name,
      role,
      mentions: where,
      elsewhere: saidElsewhere(comparison, name),
      called: findCalled(entity, role, comparison.statements, named, base),
      spellings: findSpellings(entity, name, comparison.statements, named),
    };
  });
}

/** The reports that name each entity, with only the statements that do. */
function byEntity(reports: readonly IndexedReport[]): ReadonlyMap<string, readonly IndexedReport[]> {
  const naming = new Map<string, IndexedReport[]>();
  for (const indexed of reports) {
    const here = new Map<string, Statement[]>();
    for (const statement of indexed.statements) {
      for (const entity of new Set(statement.mentions.map((mention) => mention.entity)))
        here.set(entity, [...(here.get(entity) ?? []), statement]);
    }
    for (const [entity, statements] of here)
      naming.set(entity, [...(naming.get(entity) ?? []), { ...indexed, statements }]);
  }
  return naming;
}

/** The role held on a day, the latest begun where several are; null where none is surely held. */
export function roleOn(base: KnowledgeBase, entity: string, published: string | null): string | null {
  const day = published?.slice(0, 10);
  if (!day) return null;
  const now = base.persons.get(entity)?.roles.filter((role) => held(role, day) === 'yes') ?? [];
  return now.toSorted((a, b) => b.from.localeCompare(a.from))[0]?.title ?? null;
}

function saidElsewhere(comparison: Comparison, name: string): PersonOnPage['elsewhere'] {
  const said = comparison.library.statements.filter(
    (other) => takesPart(comparison, other) && isSaidBy(other.statement, name),
  );
  return byWeight(said.map((other) => ({ ...other.statement, source: other.indexed.report.id }))).map(
    ({ source, index }) => ({ source, sourceStatement: index }),
  );
}

function isSaidBy(statement: Statement, name: string): boolean {
  return statement.attributedTo?.split(' and ').includes(name) ?? false;
}
