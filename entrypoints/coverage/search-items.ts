import { nameOf } from '../../src/entities/knowledge-base';
import type { Library } from '../../src/library/library';
import type { SearchItem } from '../../src/ui/search';

/** Everything the search box finds: headlines, outlets, people (where first named) and statements. */
export function searchItems(library: Library): SearchItem[] {
  return library.reports.flatMap(({ report, statements }) => {
    const people = new Map<string, number>();
    for (const { mentions } of statements) {
      for (const { entity, start } of mentions) {
        if (library.base.persons.has(entity) && !people.has(entity)) people.set(entity, start);
      }
    }
    return [
      { kind: 'headline', text: report.title, report: report.id, at: null },
      { kind: 'outlet', text: report.outlet, report: report.id, at: null },
      ...[...people].map(
        ([entity, at]): SearchItem => ({
          kind: 'person',
          text: nameOf(library.base, entity),
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
