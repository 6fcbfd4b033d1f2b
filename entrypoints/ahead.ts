import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readAhead } from '../src/reader/first-reading';

/** Ahead of the reader, and a fraction of its size: the article's text is being compared while the reader is loaded. */
export default defineUnlistedScript(() =>
  readAhead(document, (message) => browser.runtime.sendMessage(message)),
);
