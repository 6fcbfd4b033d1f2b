import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface ShowAllProps<Item> {
  readonly items: readonly Item[];
  /** How many are shown at first. */
  readonly first: number;
  /** "differences between outlets"; completes "Show all 7 …". */
  readonly what: string;
  readonly children: (item: Item) => ComponentChildren;
  /** True for an item that has to be seen, wherever it stands. */
  readonly mustShow?: (item: Item) => boolean;
}

/** The first few items, the rest behind one button. */
export function ShowAll<Item>({ items, first, what, children, mustShow }: ShowAllProps<Item>) {
  const [asked, setAsked] = useState(false);
  const rest = items.slice(first);
  const all = asked || (mustShow !== undefined && rest.some(mustShow));
  return (
    <>
      {(all ? items : items.slice(0, first)).map(children)}
      {rest.length > 0 && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAsked(!all)}>
          {all
            ? first > 0
              ? `Show the first ${first} only`
              : 'Show fewer'
            : `Show all ${items.length} ${what}`}
        </button>
      )}
    </>
  );
}
