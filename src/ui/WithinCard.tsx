import type { WithinView } from './page-view';
import { Quotation } from './Quotation';
import type { QuoteEvents } from './quote-events';

interface WithinCardProps extends QuoteEvents {
  readonly within: WithinView;
}

/** A note about this page alone, shown apart from what outlets differ on. */
export function WithinCard({ within, ...events }: WithinCardProps) {
  return (
    <article class="card">
      <h4 class="card-title">{within.title}</h4>
      {within.quotes.map((quote) => (
        <Quotation key={`${quote.before}${quote.marked}`} quote={quote} kind="times" {...events} />
      ))}
      <p class="why">{within.why}</p>
      {within.basis && <p class="why">Basis: {within.basis}</p>}
    </article>
  );
}
