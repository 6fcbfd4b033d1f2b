import { SKIPPED_ROLES } from './cues';

const HIDING_STYLE = /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/iu;

/** True where the element is in a page that is drawn, so that the browser can be asked what is seen. */
export function isDrawn(document: Document): boolean {
  const { body, defaultView } = document;
  // A parsed document without a window, and a page still held back by its own scripts, draw nothing at all.
  return defaultView !== null && typeof body?.checkVisibility === 'function' && body.checkVisibility();
}

/** Whether a reader doesn't see the element, or it is a control, dialog or landmark apart from the article. */
export function isHidden(element: Element, isInline: boolean, drawn: boolean): boolean {
  if (drawn && !element.checkVisibility()) return true;
  if (element.localName === 'details' && !element.hasAttribute('open')) return true;
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden')) return true;
  // Drop caps are often inline and hidden from screen readers only: they are part of the sentence.
  if (!isInline && element.getAttribute('aria-hidden') === 'true') return true;
  const role = element.getAttribute('role');
  if (role !== null && SKIPPED_ROLES.has(role.trim().toLowerCase())) return true;
  const style = element.getAttribute('style');
  return style !== null && HIDING_STYLE.test(style);
}
