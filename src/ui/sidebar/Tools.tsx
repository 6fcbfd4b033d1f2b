import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../parts/words-context';
import type { Order } from '../view/arrange';

interface ToolsProps {
  readonly query: string;
  /** "3 of 40 match"; empty without a filter. */
  readonly left: string;
  readonly order: Order;
  readonly onQuery: (query: string) => void;
  readonly onOrder: (order: Order) => void;
}

const ORDERS = [
  ['strength', 'orderStrength'],
  ['reading', 'orderReading'],
] as const;

interface FilterProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/**
 * A box to write in that is no form field: for each field in a page, Chrome's autofill asks a server of its own what it
 * might be, and because of us nobody is to be asked anything.
 */
function Filter({ query, onQuery }: FilterProps) {
  const label = useWords().say('filterLabel');
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus({ preventScroll: true }), []);
  useLayoutEffect(() => {
    if (box.current && box.current.textContent !== query) box.current.textContent = query;
  }, [query]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') event.preventDefault();
    // What is written here is no shortcut of the page's.
    if (event.key !== 'Escape') event.stopPropagation();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: that would be a form field
    <div
      ref={box}
      class="filter"
      role="searchbox"
      tabIndex={0}
      contentEditable="plaintext-only"
      spellcheck={false}
      aria-label={label}
      data-placeholder={label}
      onInput={(event) => onQuery(event.currentTarget.textContent ?? '')}
      onKeyDown={onKeyDown}
      onKeyUp={(event) => event.stopPropagation()}
      onKeyPress={(event) => event.stopPropagation()}
    />
  );
}

/** Filter and order, out of sight until asked for. */
export function Tools({ query, left, order, onQuery, onOrder }: ToolsProps) {
  const words = useWords();
  return (
    <div class="tools">
      <Filter query={query} onQuery={onQuery} />
      <p class="filter-left" role="status">
        {left}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is a form's */}
      <div class="order" role="group" aria-label={words.say('orderLabel')}>
        {ORDERS.map(([value, label]) => (
          <button
            key={value}
            type="button"
            class="order-choice"
            aria-pressed={order === value}
            onClick={() => onOrder(value)}
          >
            {words.say(label)}
          </button>
        ))}
      </div>
    </div>
  );
}
