import type { LeftOutView } from './page-view';
import { Quotation } from './Quotation';
import type { QuoteEvents } from './quote-events';

interface LeftOutCardProps extends QuoteEvents {
  readonly leftOut: LeftOutView;
}

/** What others carry and this page doesn't, in one of their own sentences. */
export function LeftOutCard({ leftOut, ...events }: LeftOutCardProps) {
  return (
    <article class="card">
      <Quotation quote={leftOut.quote} kind="only-here" {...events} />
      <p class="why">
        Carried by {leftOut.support}.{leftOut.timing && ` ${leftOut.timing}`}
      </p>
    </article>
  );
}
