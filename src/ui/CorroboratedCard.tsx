import { useState } from 'preact/hooks';
import type { CorroboratedView } from './page-view';
import { Quotation } from './Quotation';
import type { QuoteEvents } from './quote-events';

interface CorroboratedCardProps extends QuoteEvents {
  readonly corroborated: CorroboratedView;
  readonly located: boolean;
}

/** A statement of the page, how many stand behind it, and their words behind one click. */
export function CorroboratedCard({ corroborated, located, ...events }: CorroboratedCardProps) {
  const [open, setOpen] = useState(false);
  const { statement, page, support, trails, quotes } = corroborated;
  return (
    <article class="card" data-statement={statement} data-located={located} tabIndex={-1}>
      <Quotation quote={page} kind="corroborated" {...events} />
      <button type="button" class="support" aria-expanded={open} onClick={() => setOpen(!open)}>
        {support}
      </button>
      {open &&
        trails.map((trail) => (
          <p class="why" key={trail}>
            {trail}
          </p>
        ))}
      {open &&
        quotes.map(({ quote, why }) => (
          <div class="card-other" key={`${quote.outlet}${quote.before}${quote.marked}`}>
            <Quotation quote={quote} kind="corroborated" {...events} />
            <p class="why">{why}</p>
          </div>
        ))}
    </article>
  );
}
