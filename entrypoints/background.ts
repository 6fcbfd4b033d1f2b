import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((_message: unknown, sender: Runtime.MessageSender) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined) return;
    void browser.scripting.executeScript({ target: { tabId }, files: ['content-scripts/reader.js'] });
  });
});
