import { useState } from 'preact/hooks';
import type { CorroboratedView } from '../view/page-view';
import { CardFrame } from './CardFrame';
import { CardQuote } from './CardQuote';

interface CorroboratedCardProps {
  readonly corroborated: CorroboratedView;
}

/** A statement of the page, how many stand behind it, and their words behind one click. */
export function CorroboratedCard({ corroborated }: CorroboratedCardProps) {
  const [open, setOpen] = useState(false);
  const { statement, page, support, trails, quotes } = corroborated;
  return (
    <CardFrame card={corroborated} statements={[statement]}>
      <CardQuote quote={page} kind="corroborated" bare />
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
            <CardQuote quote={quote} kind="corroborated" />
            <p class="why">{why}</p>
          </div>
        ))}
    </CardFrame>
  );
}
