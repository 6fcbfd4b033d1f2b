import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { FromPage, ReadAnswer } from '../../src/extension/messages';
import { toReader } from '../../src/extension/messages';
import { extractPage } from '../../src/page/extract';
import { onMoved } from '../../src/page/navigation';
import { samplePage } from '../../src/page/sample';
import { buildView } from '../../src/ui/view';
import { endEarlier, isOpenIn, openInterface } from './interface';
import { markPage } from './mark-page';
import { watchPointer } from './watch-pointer';
import { stillStands, watchText } from './watch-text';

const NO_ANSWER =
  'Crossread did not answer: it was updated or stopped while this page was open. Reload the page to try again.';
/** In ms: how long a page that has thrown its article away is given to draw it anew. */
const REDRAWN = 1_000;

/** On request only: extract → compare (in the background) → anchor → draw; one AbortSignal ends it all. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main() {
    endEarlier(document);
    const ended = new AbortController();
    const { signal } = ended;
    const send = <T>(message: FromPage): Promise<T> => browser.runtime.sendMessage(message) as Promise<T>;
    const address = location.href;

    const extracted = extractPage(document, address, null);
    const answer: ReadAnswer = extracted.ok
      ? await send<ReadAnswer>({
          kind: 'read',
          article: extracted.value.article,
          sample: samplePage(document, address),
        }).catch(() => ({ ok: false, error: NO_ANSWER }))
      : extracted;
    const leave = () => {
      ended.abort();
      // The gate looks at new addresses; where it has found nothing new, the page may have drawn its article anew.
      setTimeout(() => {
        if (isOpenIn(document)) return;
        send({ kind: 'page', sample: samplePage(document, location.href) }).catch(() => {});
      }, REDRAWN);
    };
    // The page may have gone on to another article meanwhile.
    if (extracted.ok && !stillStands(extracted.value.anchors, address)) return leave();

    const ui = openInterface(document, signal, {
      view: answer.ok ? buildView(answer.value) : null,
      problem: answer.ok ? null : answer.error,
      onReplaced: () => ended.abort(),
      onHide: async (scope) => {
        const kept = await send<{ ok: boolean; error?: string }>({ kind: 'hide', scope });
        if (kept.ok) ended.abort();
        else ui.update({ problem: kept.error ?? null });
      },
      onOpenReport: (source, start) => void send({ kind: 'coverage', report: source, at: start }),
      onPush: (pushed) => void send({ kind: 'aside', pushed }),
      onOpenCoverage: () => void send({ kind: 'coverage', report: null, at: null }),
      onLocate: (statement) => page?.locate(statement),
    });
    const page =
      answer.ok && extracted.ok
        ? markPage(document, signal, extracted.value.anchors, answer.value.reading)
        : null;
    if (page) watchPointer(document, signal, page, ui);

    const hear = (message: unknown) => {
      const heard = toReader(message);
      if (heard?.kind === 'toggle') ui.toggle();
      if (heard?.kind === 'leave') ended.abort();
    };
    browser.runtime.onMessage.addListener(hear);
    signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear), { once: true });

    if (extracted.ok) watchText(document, signal, extracted.value.anchors, address, leave);
    else onMoved(() => ended.abort(), { signal });
  },
});
