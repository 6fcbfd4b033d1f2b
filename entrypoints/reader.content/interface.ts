import { hasRoomBeside } from '../../src/extension/page-aside';
import { type MountedProps, mountPanel, type PanelHandle } from '../../src/ui/mount';
import css from '../../src/ui/styles/reader.css?inline';

/** Tag of the one element that Crossread adds to a page. */
const HOST_TAG = 'crossread-root';
/** Told to an interface that another takes the place of; one of an updated extension hears nothing else. */
const REPLACED = 'crossread-replaced';

export interface Interface {
  readonly update: (change: Partial<MountedProps>) => void;
  readonly hover: PanelHandle['hover'];
  readonly toggle: () => void;
  /** Opens the sidebar at the cards of a statement. */
  readonly showStatement: (statement: number) => void;
  /** Whether an event comes from Crossread's own element. */
  readonly isOwn: (event: Event) => boolean;
}

type Given = Pick<
  MountedProps,
  'view' | 'problem' | 'onHide' | 'onOpenReport' | 'onOpenCoverage' | 'onLocate'
> & {
  /** The page has to make room, or may have it back. */
  readonly onPush: (pushed: boolean) => void;
  /** Another reader has come to this page: this one is to end. */
  readonly onReplaced: () => void;
};

/** Ends what an earlier reader shows in this page: orphaned by an update, or of an article that has gone. */
export function endEarlier(document: Document): void {
  for (const old of document.querySelectorAll(HOST_TAG)) {
    old.dispatchEvent(new Event(REPLACED));
    old.remove();
  }
}

/** Whether a reader shows something in this page. */
export function isOpenIn(document: Document): boolean {
  return document.querySelector(HOST_TAG) !== null;
}

/**
 * Puts the interface beside the page's body, in a closed shadow root: the article isn't touched, and the page's scripts
 * can't reach in. Goes when `signal` is aborted.
 */
export function openInterface(
  document: Document,
  signal: AbortSignal,
  { onReplaced, ...given }: Given,
): Interface {
  endEarlier(document);
  const host = document.createElement(HOST_TAG);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  let open = false;
  let pushed = false;

  const setOpen = (next: boolean) => {
    open = next;
    panel.update({ open, located: null });
    makeRoom();
  };
  const makeRoom = () => {
    const wanted = open && !signal.aborted && hasRoomBeside(innerWidth);
    if (wanted !== pushed) given.onPush(wanted);
    pushed = wanted;
  };
  const panel = mountPanel(root, {
    ...given,
    open,
    host: document.location.hostname.replace(/^www\./u, ''),
    located: null,
    onOpen: () => setOpen(true),
    onClose: () => setOpen(false),
  });
  host.addEventListener(REPLACED, onReplaced, { signal });
  document.documentElement.append(host);
  signal.addEventListener(
    'abort',
    () => {
      makeRoom();
      panel.unmount();
      host.remove();
    },
    { once: true },
  );
  addEventListener('resize', makeRoom, { signal });
  return {
    update: panel.update,
    hover: panel.hover,
    toggle: () => setOpen(!open),
    showStatement: (statement) => {
      setOpen(true);
      panel.update({ located: statement });
    },
    isOwn: (event) => event.target === host,
  };
}
