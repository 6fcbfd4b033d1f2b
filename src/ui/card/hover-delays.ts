/** How long the hover card waits, in milliseconds. There is no delay after which an attended card closes. */
export const HOVER_DELAYS = {
  /** Of dwell on a name, before any work is done for it. */
  work: 150,
  /** Of dwell on a name, before its card opens. */
  open: 500,
  /** After pointer and focus have left both name and card, before the card closes. */
  close: 300,
} as const;

export type HoverTimer = keyof typeof HOVER_DELAYS;
