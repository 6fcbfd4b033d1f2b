import type { IndexedReport, Library } from '../../src/library/library';
import type { Statement } from '../../src/model';
import { randomFrom, shuffled } from './random';
import type { Edit, SourceSentence } from './sentence';

/** A sentence of a report that reads otherwise than it did. */
export interface Mutant {
  readonly indexed: IndexedReport;
  readonly statement: Statement;
  /** The sentence as it reads now. */
  readonly text: string;
}

/** Mutants of one kind from all reports, at most `most`: one a place first, other words for the same places if they don't reach. */
export function mutantsOf(library: Library, edit: Edit, most: number, seed: number): Mutant[] {
  const random = randomFrom(seed);
  const sites = library.reports.flatMap((indexed) =>
    indexed.statements.filter(isAssertion).flatMap((statement) =>
      edit(sentenceOf(indexed, statement, library)).map((site) =>
        shuffled(
          [...new Set(site)].filter((text) => text !== statement.text),
          random,
        ).map((text) => ({ indexed, statement, text })),
      ),
    ),
  );
  const rounds = Math.max(0, ...sites.map((site) => site.length));
  const inRounds = Array.from({ length: rounds }, (_, round) =>
    shuffled(
      sites.flatMap((site) => site[round] ?? []),
      random,
    ),
  );
  return inRounds.flat().slice(0, most);
}

function isAssertion({ kind, text }: Statement): boolean {
  return kind !== 'heading' && !text.includes('?');
}

function sentenceOf({ report }: IndexedReport, statement: Statement, { base }: Library): SourceSentence {
  const { text, kind, start } = statement;
  const people = statement.mentions
    .filter((mention) => base.persons.has(mention.entity))
    .map((mention) => ({ start: mention.start - start, end: mention.end - start, text: mention.text }));
  return { text, kind, published: report.published?.slice(0, 10) ?? null, people };
}
