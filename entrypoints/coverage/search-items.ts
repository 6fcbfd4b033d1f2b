import type { LibraryFile } from '../../src/library/library';
import type { SearchItem } from '../../src/ui/coverage/search';

/** Everything the search box finds: headlines, outlets, people (where first named) and statements. */
export function searchItems({ reports, knowledge }: LibraryFile): SearchItem[] {
  const names = new Map(knowledge.knowledge.people.map(({ id, name }) => [id, name]));
  return reports.flatMap(({ report, statements }) => {
    const people = new Map<string, number>();
    for (const { mentions } of statements) {
      for (const { entity, start } of mentions) {
        if (names.has(entity) && !people.has(entity)) people.set(entity, start);
      }
    }
    return [
      { kind: 'headline', text: report.title, report: report.id, at: null },
      { kind: 'outlet', text: report.outlet, report: report.id, at: null },
      ...[...people].map(
        ([entity, at]): SearchItem => ({
          kind: 'person',
          text: names.get(entity) ?? entity,
          report: report.id,
          at,
        }),
      ),
      ...statements.map(
        ({ text, start }): SearchItem => ({ kind: 'statement', text, report: report.id, at: start }),
      ),
    ];
  });
}
