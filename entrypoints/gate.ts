import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { couldBeOnTopic } from '../src/page/gate-words';
import { onMoved } from '../src/page/navigation';
import { samplePage } from '../src/page/sample';

/** The only script that is always there: could this page be on the topic? If not, it stays silent. */
export default defineUnlistedScript(() => {
  let seen = '';
  /** Looks now, and `more` times after `ms` milliseconds each: pages draw themselves late. */
  const look = (more: number, ms: number) => {
    const sample = samplePage(document, location.href);
    const text = `${sample.paragraphs}`;
    // Under a new address the text of before isn't swapped yet, or it is the same article after all.
    if (text !== seen) {
      seen = text;
      if (couldBeOnTopic(sample)) {
        browser.runtime.sendMessage({ kind: 'page', sample }).catch(() => {});
        return;
      }
    }
    if (more) setTimeout(look, ms, more - 1, ms);
  };
  look(1, 1500);
  onMoved(() => look(6, 500));
});
