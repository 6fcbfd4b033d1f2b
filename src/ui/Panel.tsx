import { useLayoutEffect, useRef } from 'preact/hooks';
import { CardLayer } from './CardLayer';
import type { HideScope } from './HideMenu';
import type { HoverEvent, OpenCard } from './hover-machine';
import type { PageView } from './page-view';
import type { QuoteEvents } from './quote-events';
import { Sidebar } from './Sidebar';
import { Tab } from './Tab';

export interface PanelProps extends QuoteEvents {
  /** Null while the page is being read, or where `problem` says why it couldn't be. */
  readonly view: PageView | null;
  readonly problem: string | null;
  readonly open: boolean;
  /** Host name of the page, for "Hide on …". */
  readonly host: string;
  /** Statement of the page whose cards are to be seen in the sidebar; null for none. */
  readonly located: number | null;
  readonly card: OpenCard | null;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  readonly onHide: (scope: HideScope) => void;
  readonly onOpenCoverage: () => void;
  readonly onHover: (event: HoverEvent) => void;
}

function focusedIn(root: HTMLElement | null): Element | null {
  const tree = root?.getRootNode();
  const active = tree instanceof Document || tree instanceof ShadowRoot ? tree.activeElement : null;
  return active && root?.contains(active) ? active : null;
}

/** The interface in the page: tab or sidebar, and over both the one hover card. */
export function Panel(props: PanelProps) {
  const { view, problem, open, host, located, card, onOpen, onClose, onHide, onOpenCoverage, onHover } =
    props;
  const events = { onLocate: props.onLocate, onOpenReport: props.onOpenReport };
  const root = useRef<HTMLDivElement>(null);
  const tab = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  const before = useRef({ open, card, focusWithin: false });
  // While this renders the old elements still stand: the last moment to see whether the focus is ours.
  before.current.focusWithin = focusedIn(root.current) !== null;

  useLayoutEffect(() => {
    const was = before.current;
    const selector = `[data-statement="${Number(located)}"]`;
    const shown = open && located !== null ? root.current?.querySelector<HTMLElement>(selector) : null;
    // Taking the focus scrolls the sidebar to the card as well.
    if (shown) shown.focus();
    else if (open && !was.open) heading.current?.focus({ preventScroll: true });
    if (!open && was.open && was.focusWithin) tab.current?.focus({ preventScroll: true });
    was.open = open;
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
    onHover({ type: 'ask', target: { entity, key: `list:${entity}`, anchor } });
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !(card || open)) return;
    event.stopPropagation();
    if (card) onHover({ type: 'escape' });
    else onClose();
  }

  const person = card && view?.people.find((p) => p.entity === card.target.entity);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears Esc on its way up from what has the focus
    <div class="crossread" ref={root} onKeyDown={onKeyDown}>
      {open ? (
        <Sidebar
          {...{ view, problem, host, located, heading, onAsk, onClose, onHide, onOpenCoverage, ...events }}
          opened={card?.asked ? card.target.entity : null}
        />
      ) : (
        <Tab
          tally={view && { differ: view.differ, corroborated: view.corroboratedCount }}
          problem={problem !== null}
          button={tab}
          onOpen={onOpen}
        />
      )}
      {card && person && (
        <CardLayer card={card} person={person} sidebar={root} onHover={onHover} {...events} />
      )}
    </div>
  );
}
