import { useWords } from '../parts/words-context';
import type { LeftOutView } from '../view/page-view';
import { CardFrame } from './CardFrame';
import { CardQuote } from './CardQuote';

/** What others carry and this page doesn't, in one of their own sentences. */
export function LeftOutCard({ leftOut }: { readonly leftOut: LeftOutView }) {
  const words = useWords();
  return (
    <CardFrame card={leftOut} statements={[]}>
      <CardQuote quote={leftOut.quote} kind="only-here" />
      <p class="why">{[words.say('carriedBy', leftOut.support), leftOut.timing].filter(Boolean).join(' ')}</p>
    </CardFrame>
  );
}
