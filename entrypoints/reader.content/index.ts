import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { FromPage, ReadAnswer } from '../../src/extension/messages';
import { toReader } from '../../src/extension/messages';
import { extractPage } from '../../src/page/extract';
import { onMoved } from '../../src/page/navigation';
import { samplePage } from '../../src/page/sample';
import { buildView } from '../../src/ui/view';
import { HOST_TAG, openInterface } from './interface';
import { markPage } from './mark-page';
import { watchPointer } from './watch-pointer';

/** On request only: extract → compare (in the background) → anchor → draw; one AbortSignal ends it all. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main() {
    // An earlier reader of this page, orphaned by an update or by a new article under one address, goes first.
    for (const old of document.querySelectorAll(HOST_TAG)) old.remove();
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
        })
      : extracted;
    // The page may have gone on to another article meanwhile.
    if (location.href !== address) return;

    const ui = openInterface(document, signal, {
      view: answer.ok ? buildView(answer.value) : null,
      problem: answer.ok ? null : answer.error,
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
    onMoved(() => leaveIfElsewhere(address, ended), { signal });
  },
});

/** Another article under the same document: what was found belongs to the old one. */
function leaveIfElsewhere(address: string, ended: AbortController): void {
  const bare = (url: string) => url.replace(/#.*$/u, '');
  if (bare(location.href) !== bare(address)) ended.abort();
}
