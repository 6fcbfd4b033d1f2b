/** The part of the browser's `scripting` that brings scripts into a page. */
export interface Scripting {
  readonly insertCSS: (sheet: { target: { tabId: number }; css: string }) => Promise<void>;
  readonly executeScript: (script: {
    target: { tabId: number };
    files: string[];
  }) => Promise<readonly { readonly result?: unknown }[]>;
}

const AHEAD = '/ahead.js';
const READER = '/content-scripts/reader.js';

/**
 * Brings the reader and the style of its marks into a tab's page, all at once; ahead of them, so that the article is compared
 * meanwhile, what reads its text. Rejects where the browser lets no extension in.
 */
export async function bringReader(scripting: Scripting, tabId: number, css: string): Promise<void> {
  const target = { tabId };
  await Promise.all([
    scripting.executeScript({ target, files: [AHEAD] }),
    scripting.insertCSS({ target, css }),
    scripting.executeScript({ target, files: [READER] }),
  ]);
}
