import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Card } from '../card/Card';
import type { HoverEvent, OpenCard } from '../card/hover-machine';
import { useWords } from '../parts/words-context';
import { focusIn } from './focus-in';
import { Sidebar, type SidebarProps } from './Sidebar';
import { Tab } from './Tab';

const NONE: readonly number[] = [];

type OfPanel = 'opened' | 'heading' | 'query' | 'onQuery' | 'onAsk' | 'notLocated';

export interface PanelProps extends Omit<SidebarProps, OfPanel> {
  readonly open: boolean;
  /** Statements of the page that stand nowhere in it any more, by index. */
  readonly notLocated?: readonly number[];
  readonly card: OpenCard | null;
  readonly onOpen: () => void;
  readonly onHover: (event: HoverEvent) => void;
}

/** The interface in the page: tab or sidebar, and over both the one hover card. */
export function Panel(props: PanelProps) {
  const { open, card, onOpen, onHover, notLocated = NONE, ...sidebar } = props;
  const { view, problem, located, choices, onClose } = sidebar;
  const [query, setQuery] = useState('');
  const words = useWords();
  const events = { onLocate: props.onLocate, onOpenReport: props.onOpenReport };
  const root = useRef<HTMLDivElement>(null);
  const tab = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  const before = useRef({ open, card, focusWithin: false });
  // While this renders the old elements still stand: the last moment to see whether the focus is ours.
  before.current.focusWithin = focusIn(root.current) !== null;

  useLayoutEffect(() => {
    const was = before.current;
    const selector = `[data-statement="${Number(located)}"]`;
    const shown = open && located !== null ? root.current?.querySelector<HTMLElement>(selector) : null;
    // Taking the focus scrolls the sidebar to the card as well.
    if (shown) shown.focus();
    else if (open && !was.open) heading.current?.focus({ preventScroll: true });
    if (!open && was.open && was.focusWithin) tab.current?.focus({ preventScroll: true });
    was.open = open;
    if (!open) setQuery('');
  }, [open, located]);

  useLayoutEffect(() => {
    const was = before.current;
    // Only Esc and the close button end a card that has the focus; then it goes back where it came from.
    if (!card && was.card?.focused) {
      const back = opener.current?.isConnected ? opener.current : (tab.current ?? heading.current);
      back?.focus({ preventScroll: true });
    }
    was.card = card;
  }, [card]);

  function onAsk(entity: string, button: HTMLElement) {
    opener.current = button;
    const anchor = button.getBoundingClientRect();
    onHover({ type: 'ask', target: { kind: 'entity', entity, key: `list:${entity}`, anchor } });
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !(card || open)) return;
    event.stopPropagation();
    if (card) onHover({ type: 'escape' });
    else if (query !== '') setQuery('');
    else onClose();
  }

  const asked = card?.asked && card.target.kind === 'entity' ? card.target.entity : null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears Esc on its way up from what has the focus
    <div class="crossread" data-side={choices.side} dir={words.direction} ref={root} onKeyDown={onKeyDown}>
      {open ? (
        <Sidebar {...sidebar} {...{ notLocated, heading, query, onAsk }} onQuery={setQuery} opened={asked} />
      ) : (
        <Tab view={view} problem={problem !== null} button={tab} onOpen={onOpen} />
      )}
      {card && view && <Card {...{ card, view, onHover, ...events }} sidebar={root} />}
    </div>
  );
}
