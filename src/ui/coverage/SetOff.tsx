import type { LineKind } from '../parts/LineGlyph';
import { OUTLETS_WORDS } from '../parts/outlets-words';
import type { QuoteAt } from './covered';

interface SetOffProps {
  readonly quote: QuoteAt;
  readonly kind: LineKind;
}

/** A verbatim sentence, the words in question set off in their line style. */
export function SetOff({ quote, kind }: SetOffProps) {
  return (
    <span {...OUTLETS_WORDS}>
      {quote.before}
      {quote.marked && <strong class={`off off-${kind}`}>{quote.marked}</strong>}
      {quote.after}
    </span>
  );
}
