/** What the interface is drawn in: above everything that a page draws, and in its way nowhere. */
export interface TopLayer {
  readonly element: HTMLElement;
  /** Comes to the top, and takes nothing from a page that has a modal dialog open. */
  readonly rise: () => void;
  /** The reader has asked for more than the tab, or is done with it. */
  readonly setOpen: (open: boolean) => void;
}

/**
 * Puts an element of ours into the browser's top layer: no z-index of a page comes above that. A page that opens a
 * modal dialog makes all else inert, us included. Then a click where the tab is seen counts as one on the tab, and
 * what that or a command opens is a modal dialog over the page's own, until it is closed.
 */
export function createTopLayer(root: ShadowRoot, signal: AbortSignal, onTab: () => void): TopLayer {
  const document = root.ownerDocument;
  const element = document.createElement('div');
  element.className = 'layer';
  element.popover = 'manual';
  root.append(element);
  let dialog: HTMLDialogElement | null = null;

  const rise = () => {
    if (element.isConnected && !element.matches(':popover-open')) element.showPopover();
  };
  const overDialog = () => {
    element.hidePopover();
    dialog = document.createElement('dialog');
    dialog.className = 'layer';
    root.append(dialog);
    dialog.append(element);
    // Esc closes what is open inside, by the interface's own order.
    dialog.addEventListener('cancel', (event) => event.preventDefault());
    // Where that was the dialog itself, the same Esc would close the page's too.
    dialog.addEventListener('keydown', (event) => event.key === 'Escape' && event.preventDefault(), true);
    dialog.showModal();
    rise();
  };
  const back = () => {
    if (!dialog) return;
    root.append(element);
    dialog.remove();
    dialog = null;
    rise();
  };

  document.defaultView?.addEventListener(
    'click',
    (event) => {
      const tab = root.querySelector('.tab');
      if (dialog || !tab || !isModalOpen(document) || !isOn(tab, event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      onTab();
    },
    { capture: true, signal },
  );
  return {
    element,
    rise,
    setOpen: (open) => {
      rise();
      if (!open) back();
      else if (!dialog && isModalOpen(document)) overDialog();
    },
  };
}

function isModalOpen(document: Document): boolean {
  return document.querySelector('dialog:modal') !== null;
}

function isOn(element: Element, { clientX, clientY }: MouseEvent): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}
