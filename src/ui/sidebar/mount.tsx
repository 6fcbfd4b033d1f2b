import { render } from 'preact';
import type { Words } from '../../words/words';
import { createHoverDriver } from '../card/hover-driver';
import type { HoverEvent, OpenCard } from '../card/hover-machine';
import { WordsContext } from '../parts/words-context';
import { keepFocus } from './keep-focus';
import { Panel, type PanelProps } from './Panel';

/** What the entry point keeps; the hover card is kept here. */
export type MountedProps = Omit<PanelProps, 'card' | 'onHover'>;

export interface PanelHandle {
  /** Draws again with some properties changed. */
  readonly update: (change: Partial<MountedProps>) => void;
  /** Tells of the pointer on names in the page: `point` and `leave`. */
  readonly hover: (event: HoverEvent) => void;
  readonly unmount: () => void;
}

/**
 * Draws the panel into a container of its own under `root`, so that a style sheet beside it stays. Esc closes
 * an open card wherever the focus is; the sidebar only closes by Esc from within.
 */
export function mountPanel(root: ShadowRoot | HTMLElement, words: Words, props: MountedProps): PanelHandle {
  const document = root.ownerDocument;
  const container = document.createElement('div');
  root.append(container);
  const ended = new AbortController();
  let current = props;
  let card: OpenCard | null = null;

  const hover = createHoverDriver({
    wait: (delay, then) => {
      setTimeout(then, delay);
    },
    onCard: (next) => {
      card = next;
      draw();
    },
  });

  function draw(): void {
    if (ended.signal.aborted) return;
    const focusAgain = keepFocus(container);
    render(
      <WordsContext.Provider value={words}>
        <Panel {...current} card={card} onHover={hover.send} />
      </WordsContext.Provider>,
      container,
    );
    focusAgain();
  }

  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !hover.card()) return;
      event.stopPropagation();
      hover.send({ type: 'escape' });
    },
    { capture: true, signal: ended.signal },
  );
  draw();

  return {
    update: (change) => {
      current = { ...current, ...change };
      draw();
    },
    hover: hover.send,
    unmount: () => {
      ended.abort();
      render(null, container);
      container.remove();
    },
  };
}
