import type { BrowserKind } from './session';

/** Path of the browser's program, or null. */
export function findBrowser(kind: BrowserKind): string | null;
