import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TextFormat } from '../copy/as-text';
import type { Card } from '../copy/copied';
import type { QuoteEvents } from '../parts/quote-events';

/** What every card of the sidebar can ask for, and knows of the page. */
export interface CardContext extends QuoteEvents {
  /** Statement of the page whose cards are to be seen; null for none. */
  readonly located: number | null;
  /** Statements of the page that stand nowhere in it any more. */
  readonly lost: ReadonlySet<number>;
  /** From the card back to the sentence it was opened from. */
  readonly onBack: (statement: number) => void;
  readonly onCopy: (card: Card, format: TextFormat) => void;
  readonly onHideCard: (card: Card) => void;
}

export const Cards = createContext<CardContext | null>(null);

export function useCards(): CardContext {
  const cards = useContext(Cards);
  if (!cards) throw new Error('A card stands outside of the sidebar');
  return cards;
}
