import type { CalledView, EntityView } from '../view/entity-view';
import type { QuoteView } from '../view/page-view';
import { shorten, shortenAround } from '../view/shorten';

/** The most text a hover card may hold, in characters, labels and all. */
export const CARD_TEXT_LIMIT = 525;
const LONGEST_NAME = 60;
const LONGEST_LINE = 200;
const LONGEST_CALLED = 70;
const LONGEST_NOTE = 110;
/** A quotation cut shorter than this says too little. */
const SHORTEST_QUOTE = 85;
/** What is said besides name and line leaves room for one quotation with its outlet. */
const KEPT_FOR_QUOTES = 120;
/** In characters. */
const SAME_OPENING = 40;
const MOST_CALLED = 2;
const MOST_ELSEWHERE = 2;
/** Quotation marks and spaces around words. */
const MARKS = 4;

export interface CardQuote {
  readonly quote: QuoteView;
  /** The words, cut at a word's end where there isn't room for all. */
  readonly words: string;
}

/** What stands on a card; all of it together fits. */
export interface CardText {
  readonly name: string;
  /** Role, or what it is; null where neither is known. */
  readonly line: string | null;
  readonly asOf: string | null;
  readonly called: readonly CalledView[];
  readonly spelt: string | null;
  readonly tookPart: string | null;
  readonly here: readonly CardQuote[];
  readonly elsewhere: readonly CardQuote[];
}

function wordsOf({ before, marked, after }: QuoteView, limit = Number.POSITIVE_INFINITY): string {
  const plain = (text: string) => text.replace(/\s+/gu, ' ');
  return shortenAround(plain(before).trimStart(), plain(marked), plain(after).trimEnd(), limit);
}

function captionLength(quote: QuoteView): number {
  return quote.target.on === 'report' ? quote.outlet.length + quote.date.length + MARKS : 0;
}

/** How a sentence begins, for telling that two say the same in the same words. */
function opening(quote: QuoteView): string {
  return wordsOf(quote)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .slice(0, SAME_OPENING);
}

/** Other reports' words, other ones than are shown already; a different outlet each as far as possible. */
function pickElsewhere(all: readonly QuoteView[], shown: readonly QuoteView[]): QuoteView[] {
  const said = new Set(shown.map(opening));
  const quotes = all.filter((quote) => {
    const isNew = !said.has(opening(quote));
    said.add(opening(quote));
    return isNew;
  });
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
    const text = wordsOf(quote, Math.floor(left / (shortestFirst.length - i)));
    words.set(quote, text);
    left -= text.length;
  });
  return words;
}

function fitQuotes(entity: EntityView, room: number): Pick<CardText, 'here' | 'elsewhere'> {
  const here = entity.here.slice(0, 1);
  const elsewhere = pickElsewhere(entity.elsewhere, here);
  // The last gives way first: of a person what this article has stays, of a thing what the reader hasn't read yet.
  let chosen = entity.kind === 'person' ? [...here, ...elsewhere] : [...elsewhere, ...here];
  const left = () => chosen.reduce((rest, quote) => rest - captionLength(quote), room);
  while (chosen.length > 0 && left() < SHORTEST_QUOTE * chosen.length) chosen = chosen.slice(0, -1);
  const words = shareRoom(chosen, left());
  const cards = chosen.map((quote) => ({ quote, words: words.get(quote) ?? '' }));
  return {
    here: cards.filter((card) => card.quote.target.on === 'page'),
    elsewhere: cards.filter((card) => card.quote.target.on === 'report'),
  };
}

/**
 * What fits on a card: who or what it is, then what others call it, then one quotation from here and two from elsewhere.
 * `labels` is how many characters headings and links take.
 */
export function fitCard(entity: EntityView, labels: number): CardText {
  const name = shorten(entity.name, LONGEST_NAME);
  const told = entity.role ?? entity.about;
  const line = told === null ? null : shorten(told, LONGEST_LINE);
  const asOf = entity.asOf;
  let room = CARD_TEXT_LIMIT - labels - name.length - (line?.length ?? 0) - (asOf?.length ?? 0);
  const fits = (length: number) => {
    const has = room - length >= KEPT_FOR_QUOTES;
    if (has) room -= length;
    return has;
  };
  const called = entity.called
    .slice(0, MOST_CALLED)
    .map((one) => ({ ...one, words: shorten(one.words, LONGEST_CALLED) }))
    .filter((one) => fits(one.words.length + one.by.length + MARKS));
  const note = (text: string | null) => {
    const short = text === null ? null : shorten(text, LONGEST_NOTE);
    return short !== null && fits(short.length) ? short : null;
  };
  const tookPart = note(entity.tookPart);
  const spelt = note(entity.spelt);
  return { name, line, asOf, called, spelt, tookPart, ...fitQuotes(entity, room) };
}
