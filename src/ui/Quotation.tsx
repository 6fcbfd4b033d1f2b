import type { LineKind } from './LineGlyph';
import type { QuoteView } from './page-view';
import { followTarget, type QuoteEvents } from './quote-events';

interface QuotationProps extends QuoteEvents {
  readonly quote: QuoteView;
  /** In which line style the words in question are set off. */
  readonly kind: LineKind;
}

/** A verbatim sentence under its outlet and date; a click leads to where it stands. */
export function Quotation({ quote, kind, onLocate, onOpenReport }: QuotationProps) {
  const leadsTo = quote.target.on === 'page' ? 'Show in the article' : 'Open this report';
  return (
    <figure class={`quote quote-${quote.target.on}`}>
      <figcaption class="quote-head">
        <span class="quote-outlet">{quote.outlet}</span>
        {quote.date && <span class="quote-date">{quote.date}</span>}
        {quote.attributedTo && <span class="quote-by">attributed to {quote.attributedTo}</span>}
        {quote.echo && <span class="quote-echo">echo: same wording or source</span>}
      </figcaption>
      <button
        type="button"
        class="quote-words"
        title={leadsTo}
        onClick={() => followTarget(quote.target, { onLocate, onOpenReport })}
      >
        {quote.before}
        {quote.marked && <strong class={`off off-${kind}`}>{quote.marked}</strong>}
        {quote.after}
      </button>
    </figure>
  );
}
