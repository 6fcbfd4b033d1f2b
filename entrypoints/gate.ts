import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { couldBeOnTopic } from '../src/page/gate-words';
import { onMoved } from '../src/page/navigation';
import { samplePage } from '../src/page/sample';

/** Pages that draw themselves late get a second look, in milliseconds after the first. */
const SECOND_LOOK = 1500;

/** The only script that is always there: could this page be on the topic? If not, it stays silent. */
export default defineUnlistedScript(() => {
  const ask = () => {
    const sample = samplePage(document, location.href);
    const isPossible = couldBeOnTopic(sample);
    if (isPossible) void browser.runtime.sendMessage({ kind: 'page', sample }).catch(() => {});
    return isPossible;
  };
  const look = () => {
    if (!ask()) setTimeout(ask, SECOND_LOOK);
  };
  look();
  onMoved(look);
});
