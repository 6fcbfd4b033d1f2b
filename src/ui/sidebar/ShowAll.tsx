import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../parts/words-context';
import { type SectionId, sectionOf } from './sections';

interface ShowAllProps<Item> {
  readonly items: readonly Item[];
  /** How many are shown at first. */
  readonly first: number;
  /** The section whose "Show all …" is said. */
  readonly of: SectionId;
  readonly children: (item: Item) => ComponentChildren;
  /** True for an item that has to be seen, wherever it stands. */
  readonly mustShow?: (item: Item) => boolean;
}

/** The first few items, the rest behind one button. */
export function ShowAll<Item>({ items, first, of, children, mustShow }: ShowAllProps<Item>) {
  const words = useWords();
  const [asked, setAsked] = useState(false);
  const rest = items.slice(first);
  const all = asked || (mustShow !== undefined && rest.some(mustShow));
  const { all: label } = sectionOf(of);
  const fewer = first > 0 ? words.say('showFirst', first) : words.say('showFewer');
  return (
    <>
      {(all ? items : items.slice(0, first)).map(children)}
      {rest.length > 0 && label && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAsked(!all)}>
          {all ? fewer : words.say(label, items.length)}
        </button>
      )}
    </>
  );
}
