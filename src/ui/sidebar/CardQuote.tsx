import type { LineKind } from '../parts/LineGlyph';
import { Quotation } from '../parts/Quotation';
import type { QuoteView } from '../view/page-view';
import { useCards } from './card-context';

interface CardQuoteProps {
  readonly quote: QuoteView;
  readonly kind: LineKind;
  readonly bare?: boolean;
}

/** A quotation on a card: what doesn't stand on the page now says so, and leads nowhere. */
export function CardQuote({ quote, kind, bare }: CardQuoteProps) {
  const { lost, onLocate, onOpenReport } = useCards();
  const { target } = quote;
  return (
    <Quotation
      {...{ quote, kind, onLocate, onOpenReport }}
      bare={bare ?? false}
      lost={target.on === 'page' && lost.has(target.statement)}
    />
  );
}
