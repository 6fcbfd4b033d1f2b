import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { couldBeOnTopic } from '../src/page/gate-words';
import { onMoved } from '../src/page/navigation';
import { samplePage } from '../src/page/sample';
import { isOpenIn } from '../src/reader/own-element';

/** The only script that is always there: could this page be on the topic? If not, it stays silent. */
export default defineUnlistedScript(() => {
  let seen = '';
  /** Looks now; true where there is nothing more to look for. */
  const look = (): boolean => {
    // A reader that is there follows the page by itself.
    if (isOpenIn(document)) return false;
    const sample = samplePage(document, location.href);
    const text = `${sample.paragraphs}`;
    // Under a new address the text of before isn't swapped yet, or it is the same article after all.
    if (text === seen) return false;
    seen = text;
    if (!couldBeOnTopic(sample)) return false;
    browser.runtime.sendMessage({ kind: 'page', sample }).catch(() => {});
    return true;
  };
  /** Looks `times` times more, after `ms` milliseconds and then ever later. */
  const lookOften = (times: number, ms: number) => {
    if (!look() && times) setTimeout(lookOften, ms, times - 1, ms * 1.3);
  };
  /** Pages draw themselves late: looks again after the next change of the page, ever later and not for ever. */
  const lookAfterChange = (times: number, ms: number) => {
    new MutationObserver((_, observer) => {
      observer.disconnect();
      setTimeout(() => {
        if (!look() && times) lookAfterChange(times - 1, ms * 2);
      }, ms);
    }).observe(document, { childList: true, subtree: true });
  };
  if (!look()) {
    setTimeout(look, 1500);
    lookAfterChange(8, 300);
  }
  onMoved(() => lookOften(6, 400));
});
