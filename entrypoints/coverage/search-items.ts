import type { LibraryFile } from '../../src/library/library';
import type { SearchItem } from '../../src/ui/coverage/search';
import type { Words } from '../../src/words/words';

/** Everything the search box finds: headlines, outlets, people (where first named) and statements. */
export function searchItems({ reports, knowledge }: LibraryFile, words: Words): SearchItem[] {
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
      ...[...people].map(([entity, at]): SearchItem => {
        const name = names.get(entity) ?? entity;
        const text = words.named(name);
        return { kind: 'person', text, ...(text !== name && { also: name }), report: report.id, at };
      }),
      ...statements.map(
        ({ text, start }): SearchItem => ({ kind: 'statement', text, report: report.id, at: start }),
      ),
    ];
  });
}
