import { useWords } from '../parts/words-context';
import type { WithinView } from '../view/page-view';
import { CardFrame } from './CardFrame';
import { CardQuote } from './CardQuote';

/** A note about this page alone, shown apart from what outlets differ on. */
export function WithinCard({ within }: { readonly within: WithinView }) {
  const words = useWords();
  const statements = within.quotes.flatMap(({ target }) => (target.on === 'page' ? [target.statement] : []));
  return (
    <CardFrame card={within} statements={statements}>
      <h4 class="card-title">{within.title}</h4>
      {within.quotes.map((quote) => (
        <CardQuote key={`${quote.before}${quote.marked}`} quote={quote} kind="times" bare />
      ))}
      <p class="why">{within.why}</p>
      {within.basis && <p class="why">{words.say('basis', within.basis)}</p>}
    </CardFrame>
  );
}
