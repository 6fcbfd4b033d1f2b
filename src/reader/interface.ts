import type { Counts } from '../extension/messages';
import { type Aside, hasRoomBeside } from '../extension/page-aside';
import { withoutHash } from '../page/navigation';
import { type Settings, withHidden, withoutHidden } from '../settings';
import { type MountedProps, mountPanel, type PanelHandle } from '../ui/sidebar/mount';
import type { Choices, Kept } from '../ui/sidebar/Sidebar';
import css from '../ui/styles/reader.css?inline';
import type { Words } from '../words/words';
import { copyText, saveFile } from './hand-over';
import { OWN_TAG } from './own-element';
import { rememberFocus } from './remember-focus';
import { createTopLayer } from './top-layer';

/** Told to an interface that another takes the place of; one of an updated extension hears nothing else. */
const REPLACED = 'crossread-replaced';

export interface Interface {
  readonly update: (change: Partial<MountedProps>) => void;
  readonly hover: PanelHandle['hover'];
  readonly toggle: () => void;
  readonly open: () => void;
  /** Opens the sidebar at the cards of a statement. */
  readonly showStatement: (statement: number) => void;
  readonly applySettings: (settings: Settings) => void;
  /** Says something to those who listen to the page rather than look at it. */
  readonly announce: (text: string) => void;
  /** Whether an event comes from Crossread's own element. */
  readonly isOwn: (event: Event) => boolean;
}

type Given = Pick<
  MountedProps,
  'view' | 'problem' | 'onHide' | 'onOpenReport' | 'onOpenCoverage' | 'onLocate'
> & {
  readonly settings: Settings;
  /** The reader has chosen otherwise; what comes of it is told by `applySettings`. */
  readonly onSettings: (change: (settings: Settings) => Settings) => Promise<Kept>;
  /** The page has to make room, or may have it back (null). */
  readonly onPush: (before: Aside | null, now: Aside | null) => void;
  /** What there is to tell of the page has changed; null when the interface goes. */
  readonly onCounts: (counts: Counts | null) => void;
  /** Another reader has come to this page: this one is to end. */
  readonly onReplaced: () => void;
};

/** On a screen no wider than this (CSS px) the sidebar is a sheet over the article: it waits to be asked. */
const SHEET = 480;

/** Ends what an earlier reader shows in this page: orphaned by an update, or of an article that has gone. */
export function endEarlier(document: Document): void {
  for (const old of document.querySelectorAll(OWN_TAG)) {
    old.dispatchEvent(new Event(REPLACED));
    old.remove();
  }
}

/**
 * Puts the interface beside the page's body, in a closed shadow root: the article isn't touched, and the page's scripts
 * can't reach in. Goes when `signal` is aborted.
 */
export function openInterface(
  document: Document,
  signal: AbortSignal,
  words: Words,
  { settings: atStart, onSettings, onPush, onReplaced, onCounts, ...given }: Given,
): Interface {
  endEarlier(document);
  const host = document.createElement(OWN_TAG);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  let settings = atStart;
  let open = settings.open && innerWidth > SHEET;
  let pushed: Aside | null = null;
  let byTab = false;
  const origin = rememberFocus(document, host);

  const setOpen = (next: boolean, located: number | null = null) => {
    const isKept = settings.open === next;
    const hasFocus = document.activeElement === host;
    open = next;
    layer.setOpen(open);
    panel.update({ open, located });
    makeRoom();
    // Not worth a word where it can't be remembered.
    if (!isKept) void onSettings((kept) => ({ ...kept, open: next }));
    // From the tab it was opened, and to the tab the focus goes; from elsewhere back to there.
    if (!next && hasFocus && !byTab) origin.goBack();
    byTab = false;
  };
  const makeRoom = () => {
    const { side, width } = settings;
    const isWanted = open && !signal.aborted && hasRoomBeside(innerWidth, width);
    const now = isWanted ? { side, width } : null;
    if (now?.side !== pushed?.side || now?.width !== pushed?.width) onPush(pushed, now);
    pushed = now;
  };
  const choicesOf = ({ side, width, order }: Settings): Choices => ({ side, width, order });
  const layer = createTopLayer(root, signal, () => setOpen(true));
  const panel = mountPanel(layer.element, words, {
    ...given,
    open,
    // A page without a site of its own, like the example, goes by its title.
    host: document.location.protocol.startsWith('http')
      ? document.location.hostname.replace(/^www\./u, '')
      : document.title,
    located: null,
    choices: choicesOf(settings),
    onOpen: () => {
      setOpen(true);
      byTab = true;
    },
    onClose: () => setOpen(false),
    onBack: (statement) => {
      panel.update({ located: null });
      given.onLocate(statement);
      origin.leave(root);
    },
    onChoose: (change) => {
      applySettings({ ...settings, ...change });
      return onSettings((kept) => ({ ...kept, ...change }));
    },
    onHideFinding: (card) => {
      const address = withoutHash(document.location.href);
      const day = new Date().toISOString().slice(0, 10);
      return onSettings((kept) => withHidden(kept, { ...card, address, day }));
    },
    onTakeBack: (ids) => onSettings((kept) => ids.reduce(withoutHidden, kept)),
    onCopyText: (text) => copyText(document, text),
    onSave: (file) => saveFile(document, file),
  });
  const applySettings = (next: Settings) => {
    settings = next;
    panel.update({ choices: choicesOf(next) });
    makeRoom();
  };
  const told = document.createElement('p');
  told.className = 'announced';
  told.setAttribute('role', 'status');
  root.append(told);
  let { view } = given;
  const tellCounts = () =>
    onCounts(
      view && {
        outlets: view.betweenOutlets.length,
        parties: view.betweenParties.length,
        corroborated: view.corroborated.length,
      },
    );
  tellCounts();
  // Browsers forget an icon's badge when its tab goes elsewhere; the page may come back from their memory.
  addEventListener('pageshow', ({ persisted }) => persisted && tellCounts(), { signal });
  host.addEventListener(REPLACED, onReplaced, { signal });
  document.documentElement.append(host);
  layer.rise();
  signal.addEventListener(
    'abort',
    () => {
      makeRoom();
      panel.unmount();
      host.remove();
      onCounts(null);
    },
    { once: true },
  );
  addEventListener('resize', makeRoom, { signal });
  makeRoom();
  return {
    update: (change) => {
      panel.update(change);
      if (change.view === undefined) return;
      view = change.view;
      tellCounts();
    },
    hover: panel.hover,
    toggle: () => setOpen(!open),
    open: () => setOpen(true),
    showStatement: (statement) => setOpen(true, statement),
    applySettings,
    announce: (text) => {
      told.textContent = text;
    },
    isOwn: (event) => event.target === host,
  };
}
