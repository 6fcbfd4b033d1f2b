import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { HoverEvent, OpenCard } from './hover-machine';
import { placeCard, type Rect } from './place-card';

interface CardLayerProps {
  readonly card: OpenCard;
  /** Accessible name of the card. */
  readonly label: string;
  readonly children: ComponentChildren;
  /** What the card must not lie under. */
  readonly sidebar: RefObject<HTMLElement | null>;
  readonly onHover: (event: HoverEvent) => void;
}

/** In px: where the window has no room beside anything, as the sidebar knows. */
const NARROW = 480;

/** What of the page is seen, without scroll bars and as far as it is zoomed into. */
function seen(): Rect {
  const view = window.visualViewport;
  const { left, top } = { left: view?.offsetLeft ?? 0, top: view?.offsetTop ?? 0 };
  return {
    left,
    top,
    right: left + (view?.width ?? window.innerWidth),
    bottom: top + (view?.height ?? window.innerHeight),
  };
}

/** Puts a hover card into the top layer, where popovers exist: beside the words it is about, or as a sheet at the window's end. */
export function CardLayer({ card, label, sidebar, onHover, children }: CardLayerProps) {
  const layer = useRef<HTMLElement>(null);
  const { anchor, key, isTap = false } = card.target;
  const isSheet = isTap || (card.asked && window.innerWidth <= NARROW);

  useLayoutEffect(() => {
    const element = layer.current;
    if (!element) return;
    if (typeof element.showPopover === 'function' && !element.matches(':popover-open')) element.showPopover();
    // By the object model, not by attribute: a page's content security policy has no say in it.
    for (const property of ['left', 'top', 'max-height']) element.style.removeProperty(property);
    if (isSheet) return;
    const { width, height } = element.getBoundingClientRect();
    const avoid = sidebar.current?.querySelector('.sidebar')?.getBoundingClientRect() ?? null;
    const place = placeCard(anchor, { width, height }, seen(), avoid);
    element.style.left = `${place.left}px`;
    element.style.top = `${place.top}px`;
    if (place.height < height) element.style.maxHeight = `${place.height}px`;
    element.dataset.side = place.side;
  }, [anchor, label, sidebar, isSheet]);

  useLayoutEffect(() => {
    if (card.asked) layer.current?.focus({ preventScroll: true });
  }, [card.asked, key]);

  function onFocusOut(event: FocusEvent) {
    const next = event.relatedTarget;
    if (!(next instanceof Node && layer.current?.contains(next))) onHover({ type: 'blur-card' });
  }

  return (
    <section
      class={isSheet ? 'hover-card hover-sheet' : 'hover-card'}
      ref={layer}
      popover="manual"
      tabIndex={-1}
      aria-label={label}
      onPointerEnter={() => onHover({ type: 'enter-card' })}
      onPointerLeave={() => onHover({ type: 'leave-card' })}
      onFocusIn={() => onHover({ type: 'focus-card' })}
      onFocusOut={onFocusOut}
    >
      {children}
    </section>
  );
}
