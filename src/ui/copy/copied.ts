import type { Words } from '../../words/words';
import { webUrl } from '../parts/web-url';
import type {
  CorroboratedView,
  DifferenceView,
  LeftOutView,
  PageView,
  QuoteView,
  WithinView,
} from '../view/page-view';

export type Card = DifferenceView | CorroboratedView | LeftOutView | WithinView;

/** What kind of finding a card shows; the names stand in exported files and stay as they are. */
export type CopiedKind =
  | 'outlets-differ'
  | 'parties-differ'
  | 'updated'
  | 'corroborated'
  | 'left-out'
  | 'within';

/** A finding on its own: what is quoted, from where, and why. */
export interface Copied {
  readonly id: string;
  readonly kind: CopiedKind;
  readonly title: string;
  readonly page: readonly QuoteView[];
  readonly reports: readonly { readonly quote: QuoteView; readonly why: string | null }[];
  /** What is said of all of it. */
  readonly why: string | null;
}

const DIFFERENCE = { outlets: 'outlets-differ', parties: 'parties-differ', times: 'updated' } as const;

/** What is copied of one card. */
export function copiedOf(card: Card, words: Words): Copied {
  const { id } = card;
  if ('others' in card) {
    const { title, page, others, why } = card;
    const reports = others.map((other) => (why === null ? other : { quote: other.quote, why: null }));
    return { id, kind: DIFFERENCE[card.between], title, page: [page], reports, why };
  }
  if ('trails' in card) {
    const title = words.say('corroboratedBy', card.support);
    const why = card.trails.join('. ') || null;
    return { id, kind: 'corroborated', title, page: [card.page], reports: card.quotes, why };
  }
  if ('basis' in card) {
    return { id, kind: 'within', title: card.title, page: card.quotes, reports: [], why: card.why };
  }
  const title = words.say('leftOutHereBy', card.support);
  return {
    id,
    kind: 'left-out',
    title,
    page: [],
    reports: [{ quote: card.quote, why: null }],
    why: card.timing,
  };
}

/** Every finding of a view, in its order. */
export function copiedOfAll(view: PageView, words: Words): Copied[] {
  const { betweenOutlets, betweenParties, updated, corroborated, leftOut, within } = view;
  return [...betweenOutlets, ...betweenParties, ...updated, ...corroborated, ...leftOut, ...within].map(
    (card) => copiedOf(card, words),
  );
}

/** A quotation's whole sentence on one line. */
export function sentenceOf({ before, marked, after }: QuoteView): string {
  return `${before}${marked}${after}`.replace(/\s+/gu, ' ').trim();
}

const inHex = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

/** An address that may be given away as a link, null for others: a page decides what stands in it. */
export function safeUrl(url: string | null): string | null {
  return webUrl(url)?.href.replace(/[()<>]/gu, inHex) ?? null;
}
