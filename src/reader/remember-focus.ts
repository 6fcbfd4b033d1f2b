/** Where in the page the focus was before it came to the interface. */
export interface FocusOrigin {
  /** Gives it back, if it was on something of the page's that still stands. */
  readonly goBack: () => boolean;
  /** The same, and else gives it to nothing, so that keys scroll the page. */
  readonly leave: (root: ShadowRoot) => void;
}

/** Remembers it each time that the focus comes in from the page. */
export function rememberFocus(document: Document, host: HTMLElement): FocusOrigin {
  let from: HTMLElement | null = null;
  host.addEventListener('focusin', ({ relatedTarget }) => {
    from = relatedTarget instanceof HTMLElement ? relatedTarget : null;
  });
  const goBack = () => {
    const back = from;
    from = null;
    if (!back?.isConnected) return false;
    back.focus({ preventScroll: true });
    return document.activeElement === back;
  };
  return {
    goBack,
    leave: (root) => {
      if (!goBack() && root.activeElement instanceof HTMLElement) root.activeElement.blur();
    },
  };
}
