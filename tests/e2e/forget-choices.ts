import type { Page } from 'puppeteer-core';

/** The part of the extensions' API that is called in an extension's own page. */
declare const chrome: { readonly storage: { readonly local: { clear(): Promise<void> } } };

/** By a page of ours: as after installing, nothing hidden, the sidebar not left open. */
export const forgetChoices = (own: Page) => own.evaluate(() => chrome.storage.local.clear());
