import type { Reading } from '../../model';
import type { QuoteView, WithinView } from '../page-view';
import type { Quotes } from './quotes';

function present(quotes: readonly (QuoteView | null)[]): QuoteView[] {
  return quotes.filter((quote) => quote !== null);
}

/** Notes on this page alone; they never count as differences between outlets. */
export function buildWithin(reading: Reading, quotes: Quotes): WithinView[] {
  const contradictions = reading.self.map((self) => ({
    key: `self:${self.a}:${self.b}:${self.aSpan.start}`,
    title: 'This article says two things',
    quotes: present([quotes.onPage(self.a, self.aSpan), quotes.onPage(self.b, self.bSpan)]),
    why: self.why,
    basis: null,
  }));
  const notes = reading.reference.map((note) => ({
    key: `reference:${note.statement}:${note.span.start}`,
    title: 'The public record has it otherwise',
    quotes: present([quotes.onPage(note.statement, note.span)]),
    why: note.fact,
    basis: note.basis,
  }));
  // A contradiction needs both of its sentences to be seen as one.
  return [
    ...contradictions.filter((c) => c.quotes.length === 2),
    ...notes.filter((n) => n.quotes.length === 1),
  ];
}
