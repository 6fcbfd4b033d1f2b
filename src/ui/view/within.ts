import type { Reading } from '../../model';
import { reasonInWords } from '../../words/reason-in-words';
import type { Words } from '../../words/words';
import { referenceId, selfId } from './finding-ids';
import type { QuoteView, WithinView } from './page-view';
import type { Quotes } from './quotes';

function present(quotes: readonly (QuoteView | null)[]): QuoteView[] {
  return quotes.filter((quote) => quote !== null);
}

/** Notes on this page alone; they never count as differences between outlets. */
export function buildWithin(reading: Reading, quotes: Quotes, words: Words): WithinView[] {
  const contradictions = reading.self.map((self) => ({
    key: `self:${self.a}:${self.b}:${self.aSpan.start}`,
    id: selfId(self, reading.statements),
    title: words.say('withinTwoThings'),
    quotes: present([quotes.onPage(self.a, self.aSpan), quotes.onPage(self.b, self.bSpan)]),
    why: reasonInWords(self.why, words),
    basis: null,
  }));
  const notes = reading.reference.map((note) => ({
    key: `reference:${note.statement}:${note.span.start}`,
    id: referenceId(note, reading.statements),
    title: words.say('withinPublicRecord'),
    quotes: present([quotes.onPage(note.statement, note.span)]),
    why: reasonInWords(note.fact, words),
    basis: note.basis,
  }));
  // A contradiction needs both of its sentences to be seen as one.
  return [
    ...contradictions.filter((c) => c.quotes.length === 2),
    ...notes.filter((n) => n.quotes.length === 1),
  ];
}
