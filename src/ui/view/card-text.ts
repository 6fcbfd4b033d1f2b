import type { PersonView, QuoteView } from '../page-view';

/** The most text a hover card may hold, in characters, labels and all. */
export const CARD_TEXT_LIMIT = 525;
/** Kept for headings with their counts and the link's label. */
const LABELS = 80;
const LONGEST_NAME = 60;
const LONGEST_ROLE = 110;
/** A quotation cut shorter than this says too little. */
const SHORTEST_QUOTE = 70;
const MOST_ELSEWHERE = 2;

export interface CardQuote {
  readonly quote: QuoteView;
  /** The words, cut at a word's end where there isn't room for all. */
  readonly words: string;
}

export interface CardText {
  readonly name: string;
  readonly role: string | null;
  readonly here: readonly CardQuote[];
  readonly elsewhere: readonly CardQuote[];
}

/** The longest beginning that fits, ending at a word's end, with an ellipsis; unchanged where it fits. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, Math.max(0, limit - 2));
  const lastSpace = cut.lastIndexOf(' ');
  return `${cut.slice(0, lastSpace > 0 ? lastSpace : cut.length)} …`;
}

function wordsOf(quote: QuoteView): string {
  return (quote.before + quote.marked + quote.after).replace(/\s+/gu, ' ').trim();
}

function captionLength(quote: QuoteView): number {
  return quote.outlet.length + quote.date.length + (quote.attributedTo?.length ?? 0);
}

/** Other reports' words, a different outlet each as far as possible. */
function pickElsewhere(quotes: readonly QuoteView[]): QuoteView[] {
  const firstOfOutlet = new Map<string, QuoteView>();
  for (const quote of quotes) if (!firstOfOutlet.has(quote.outlet)) firstOfOutlet.set(quote.outlet, quote);
  const others = quotes.filter((quote) => firstOfOutlet.get(quote.outlet) !== quote);
  return [...firstOfOutlet.values(), ...others].slice(0, MOST_ELSEWHERE);
}

/** Shares the room out: what a short quotation leaves goes to the longer ones. */
function shareRoom(quotes: readonly QuoteView[], room: number): Map<QuoteView, string> {
  const words = new Map<QuoteView, string>();
  const shortestFirst = [...quotes].sort((a, b) => wordsOf(a).length - wordsOf(b).length);
  let left = room;
  shortestFirst.forEach((quote, i) => {
    const text = shorten(wordsOf(quote), Math.floor(left / (shortestFirst.length - i)));
    words.set(quote, text);
    left -= text.length;
  });
  return words;
}

/** What of a person fits on a card: name and role first, then one quotation from here and two from elsewhere. */
export function fitCard(person: PersonView): CardText {
  const name = shorten(person.name, LONGEST_NAME);
  const role = person.role === null ? null : shorten(person.role, LONGEST_ROLE);
  const room = (quotes: readonly QuoteView[]) =>
    quotes.reduce(
      (left, quote) => left - captionLength(quote),
      CARD_TEXT_LIMIT - LABELS - name.length - (role?.length ?? 0),
    );
  let chosen = [...person.here.slice(0, 1), ...pickElsewhere(person.elsewhere)];
  while (chosen.length > 0 && room(chosen) < SHORTEST_QUOTE * chosen.length) chosen = chosen.slice(0, -1);
  const words = shareRoom(chosen, room(chosen));
  const cards = chosen.map((quote) => ({ quote, words: words.get(quote) ?? '' }));
  return {
    name,
    role,
    here: cards.filter((card) => card.quote.target.on === 'page'),
    elsewhere: cards.filter((card) => card.quote.target.on === 'report'),
  };
}
