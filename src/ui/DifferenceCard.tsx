import type { DifferenceView } from './page-view';
import { Quotation } from './Quotation';
import type { QuoteEvents } from './quote-events';

interface DifferenceCardProps extends QuoteEvents {
  readonly difference: DifferenceView;
  readonly located: boolean;
}

/** This page's words, the other outlets' words, and one plain line on why they stand together. */
export function DifferenceCard({ difference, located, ...events }: DifferenceCardProps) {
  const { between, title, page, others, why, statement } = difference;
  return (
    <article class="card" data-statement={statement} data-located={located} tabIndex={-1}>
      <h4 class={`card-title ink-${between}`}>{title}</h4>
      <Quotation quote={page} kind={between} {...events} />
      {others.map((other) => (
        <div class="card-other" key={`${other.quote.outlet}${other.quote.before}`}>
          <Quotation quote={other.quote} kind={between} {...events} />
          {why === null && <p class="why">{other.why}</p>}
        </div>
      ))}
      {why !== null && <p class="why">{why}</p>}
    </article>
  );
}
