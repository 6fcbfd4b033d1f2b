import { render } from 'preact';
import browser from 'webextension-polyfill';
import { browserWords, type MessageSource } from '../../src/extension/browser-words';
import { highlightCss } from '../../src/page/highlight-css';
import { WordsContext } from '../../src/ui/parts/words-context';
import { ExampleNote } from '../../src/ui/welcome/ExampleNote';
import '../../src/ui/styles/example.css';
import reader from '../reader.content/index';

/** The bundled example: an article of our own, read by the same reader that reads everybody else's. */
function main(): void {
  const root = document.getElementById('root');
  if (!root) return;
  const words = browserWords(browser.i18n as unknown as MessageSource);
  root.lang = words.language;
  render(
    <WordsContext.Provider value={words}>
      <ExampleNote onBack={() => void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') })} />
    </WordsContext.Provider>,
    root,
  );
  // In other pages the background brings the style of the marks along; it may not here.
  const style = document.createElement('style');
  style.textContent = highlightCss;
  document.head.append(style);
  // As a content script it is handed a context of WXT's, which it doesn't use.
  void (reader.main as () => Promise<void>)();
}

main();
