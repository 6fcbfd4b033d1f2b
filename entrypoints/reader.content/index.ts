import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { browserWords, type MessageSource } from '../../src/extension/browser-words';
import type { FromPage } from '../../src/extension/messages';
import { toReader } from '../../src/extension/messages';
import { rangeOf, shareStanding } from '../../src/page/anchor';
import type { ExtractedPage } from '../../src/page/extract';
import { onMoved, withoutHash } from '../../src/page/navigation';
import { samplePage } from '../../src/page/sample';
import { watchTheme } from '../../src/page/watch-theme';
import { askAbout, takeReading } from '../../src/reader/first-reading';
import { followPage, LEAST, REDRAWN } from '../../src/reader/follow-page';
import { endEarlier, openInterface } from '../../src/reader/interface';
import { kindsShown } from '../../src/reader/kinds-shown';
import { markPage } from '../../src/reader/mark-page';
import { isOpenIn } from '../../src/reader/own-element';
import { notLocated, pageArticle } from '../../src/reader/page-article';
import {
  type FollowedStorage,
  followSettings,
  hiddenIds,
  isSameHidden,
} from '../../src/reader/reader-settings';
import { createSteps } from '../../src/reader/step-through';
import { watchPointer } from '../../src/reader/watch-pointer';
import { watchReturn } from '../../src/reader/watch-return';
import { reason } from '../../src/reason';
import { pointsOn } from '../../src/ui/card/statement-points';
import type { Kept } from '../../src/ui/sidebar/Sidebar';
import { makeAll } from '../../src/ui/view/lazily';
import { reasonInWords } from '../../src/words/reason-in-words';

/** On request only: extract → compare (in the background) → anchor → draw; one AbortSignal ends it all. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main() {
    endEarlier(document);
    const ended = new AbortController();
    const { signal } = ended;
    const send = <T>(message: FromPage): Promise<T> => browser.runtime.sendMessage(message) as Promise<T>;
    const read = (extracted: ExtractedPage, within: Element | null) =>
      askAbout(extracted, within, document, send);
    const leave = () => {
      ended.abort();
      // The gate looks at new addresses; where it has found nothing new, the page may have drawn its article anew.
      setTimeout(() => {
        if (isOpenIn(document)) return;
        send({ kind: 'page', sample: samplePage(document, location.href) }).catch(() => {});
      }, REDRAWN);
    };

    const { address, extracted, answer: asked } = takeReading(document, send);
    // All that can be done without the answer, while the background compares: in Chromium looking the first
    // word up takes longest.
    const following = followSettings(browser.storage.local as FollowedStorage, signal);
    const words = browserWords(browser.i18n as unknown as MessageSource);
    const answer = await asked;
    // The page may have gone on to another article meanwhile.
    const hasMoved = withoutHash(location.href) !== withoutHash(address);
    if (hasMoved && !(extracted.ok && shareStanding(extracted.value.anchors, true) >= LEAST)) return leave();
    const settings = await following;
    const hidden = () => hiddenIds(settings.current());
    const first =
      extracted.ok && answer.ok
        ? pageArticle({ id: 0, address, within: null, read: extracted.value }, answer.value, words, hidden())
        : null;

    const ui = openInterface(document, signal, words, {
      settings: settings.current(),
      onSettings: settings.change,
      view: first?.view ?? null,
      problem: answer.ok ? null : reasonInWords(answer.error, words),
      onReplaced: () => ended.abort(),
      onHide: async (scope) => {
        const kept = await send<Kept>({ kind: 'hide', scope }).catch(
          (): Kept => ({ ok: false, error: reason('NoAnswer') }),
        );
        if (kept.ok) ended.abort();
        return kept;
      },
      onOpenReport: (source, start) => void send({ kind: 'coverage', report: source, at: start }),
      onCounts: (counts) => void send({ kind: 'counts', counts }).catch(() => undefined),
      onPush: (before, now) => void send({ kind: 'aside', before, now }),
      onOpenCoverage: () => void send({ kind: 'coverage', report: null, at: null }),
      onLocate: (statement) => locate(statement),
    });
    // The browser may draw the tab before the article is marked: that takes as long again.
    await new Promise((done) => setTimeout(done));
    if (signal.aborted) return;
    const forced = matchMedia('(forced-colors: active)');
    const shown = () => kindsShown(settings.current().marks, forced.matches);
    const page = markPage(document, signal, shown());
    forced.addEventListener('change', () => page.show(shown()), { signal });
    const follower =
      first &&
      followPage(document, signal, first, {
        page,
        read,
        words,
        hidden,
        onCurrent: (article, isSameText) => {
          const change = isSameText ? {} : { view: article.view, located: null };
          ui.update({ ...change, notLocated: notLocated(article) });
        },
        onGone: leave,
      });
    const locate = (statement: number) => {
      const article = follower?.current();
      const wanted = article?.reply.reading.statements[statement];
      const range = article && wanted ? rangeOf(article.anchors, wanted) : null;
      if (range) page.goTo(range);
    };
    const steps = createSteps(page);
    const step = (direction: 1 | -1) => {
      const went = steps(direction);
      if (!went || !follower) return;
      follower.makeCurrent(went.mark.article);
      const [point] = pointsOn(follower.current().view, went.mark, words);
      ui.announce(words.say('markStep', went.position, went.of, point?.title ?? went.mark.words));
    };
    if (follower) {
      ui.update({ notLocated: notLocated(first) });
      // Whoever clicks on the tab is not to wait for it.
      requestIdleCallback(() => makeAll(first.view));
      watchPointer(document, signal, page, follower, ui);
      watchTheme(document, signal, page.repaint);
    } else onMoved(() => ended.abort(), { signal });

    watchReturn(signal, async () => {
      page.restore();
      follower?.look();
      const sample = samplePage(document, location.href);
      const mayStay = await send<boolean>({ kind: 'returned', sample }).catch(() => false);
      if (!mayStay) ended.abort();
    });
    settings.onChange((now, before) => {
      ui.applySettings(now);
      page.show(shown());
      if (!isSameHidden(now, before)) follower?.redraw();
    });
    const hear = (message: unknown) => {
      const heard = toReader(message);
      if (heard?.kind === 'toggle') ui.toggle();
      if (heard?.kind === 'open') ui.open();
      if (heard?.kind === 'leave') ended.abort();
      if (heard?.kind === 'step') step(heard.by);
    };
    browser.runtime.onMessage.addListener(hear);
    signal.addEventListener(
      'abort',
      () => {
        browser.runtime.onMessage.removeListener(hear);
      },
      { once: true },
    );
  },
});
