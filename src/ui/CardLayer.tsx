import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { HoverCard } from './HoverCard';
import type { HoverEvent, OpenCard } from './hover-machine';
import type { PersonView } from './page-view';
import { placeCard } from './place-card';
import type { QuoteEvents } from './quote-events';

interface CardLayerProps extends QuoteEvents {
  readonly card: OpenCard;
  readonly person: PersonView;
  /** What the card must not lie under. */
  readonly sidebar: RefObject<HTMLElement | null>;
  readonly onHover: (event: HoverEvent) => void;
}

/** Puts the hover card into the top layer, where popovers exist, and beside its name. */
export function CardLayer({ card, person, sidebar, onHover, ...events }: CardLayerProps) {
  const layer = useRef<HTMLElement>(null);
  const { anchor } = card.target;

  useLayoutEffect(() => {
    const element = layer.current;
    if (!element) return;
    if (typeof element.showPopover === 'function' && !element.matches(':popover-open')) element.showPopover();
    const { width, height } = element.getBoundingClientRect();
    const viewport = { width: window.innerWidth, height: window.innerHeight };
    const avoid = sidebar.current?.querySelector('.sidebar')?.getBoundingClientRect() ?? null;
    const place = placeCard(anchor, { width, height }, viewport, avoid);
    // By the object model, not by attribute: a page's content security policy has no say in it.
    element.style.left = `${place.left}px`;
    element.style.top = `${place.top}px`;
    element.dataset.side = place.side;
  }, [anchor, person, sidebar]);

  useLayoutEffect(() => {
    if (card.asked) layer.current?.focus({ preventScroll: true });
  }, [card.asked, card.target.key]);

  function onFocusOut(event: FocusEvent) {
    const next = event.relatedTarget;
    if (!(next instanceof Node && layer.current?.contains(next))) onHover({ type: 'blur-card' });
  }

  return (
    <section
      class="hover-card"
      ref={layer}
      popover="manual"
      tabIndex={-1}
      aria-label={`Who is ${person.name}?`}
      onPointerEnter={() => onHover({ type: 'enter-card' })}
      onPointerLeave={() => onHover({ type: 'leave-card' })}
      onFocusIn={() => onHover({ type: 'focus-card' })}
      onFocusOut={onFocusOut}
    >
      <HoverCard
        person={person}
        closable={card.asked}
        onClose={() => onHover({ type: 'escape' })}
        {...events}
      />
    </section>
  );
}
