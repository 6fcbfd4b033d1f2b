import type { QuoteView } from '../view/page-view';
import type { LineKind } from './LineGlyph';
import { OUTLETS_WORDS } from './outlets-words';
import { followTarget, type QuoteEvents } from './quote-events';
import { useWords } from './words-context';

interface QuotationProps extends QuoteEvents {
  readonly quote: QuoteView;
  /** In which line style the words in question are set off. */
  readonly kind: LineKind;
  /** Without outlet and date: where all quotations of a list are this page's. */
  readonly bare?: boolean;
  /** The page's words don't stand in it any more: no click leads there. */
  readonly lost?: boolean;
}

function QuoteHead({ quote, bare }: Pick<QuotationProps, 'quote' | 'bare'>) {
  const words = useWords();
  if (bare && !quote.attributedTo) return null;
  return (
    <figcaption class="quote-head">
      {!bare && <span class="quote-outlet">{quote.outlet}</span>}
      {!bare && quote.date && <span class="quote-date">{quote.date}</span>}
      {quote.attributedTo && <span class="quote-by">{words.say('attributedTo', quote.attributedTo)}</span>}
      {quote.echo && <span class="quote-echo">{words.say('echo')}</span>}
    </figcaption>
  );
}

/** A verbatim sentence under its outlet and date; a click leads to where it stands. */
export function Quotation({ quote, kind, bare, lost, onLocate, onOpenReport }: QuotationProps) {
  const words = useWords();
  const leadsTo = words.say(quote.target.on === 'page' ? 'showInArticle' : 'openThisReport');
  // What is all of a sentence isn't set off from anything.
  const isPart = /[\p{L}\p{N}]/u.test(quote.before + quote.after);
  const sentence = (
    <>
      {quote.before}
      {quote.marked && isPart ? <strong class={`off off-${kind}`}>{quote.marked}</strong> : quote.marked}
      {quote.after}
    </>
  );
  return (
    <figure class={`quote quote-${quote.target.on}`}>
      <QuoteHead quote={quote} bare={bare ?? false} />
      {lost ? (
        <>
          <span class="quote-words quote-lost" {...OUTLETS_WORDS}>
            {sentence}
          </span>
          <span class="quote-note">{words.say('notOnPageNow')}</span>
        </>
      ) : (
        <button
          type="button"
          class="quote-words"
          {...OUTLETS_WORDS}
          title={leadsTo}
          onClick={() => followTarget(quote.target, { onLocate, onOpenReport })}
        >
          {sentence}
        </button>
      )}
    </figure>
  );
}
