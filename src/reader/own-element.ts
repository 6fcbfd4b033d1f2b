/** Tag of the one element that Crossread adds to a page. */
export const OWN_TAG = 'crossread-root';

/** Whether a reader shows something in this page. */
export function isOpenIn(document: Document): boolean {
  return document.querySelector(OWN_TAG) !== null;
}
