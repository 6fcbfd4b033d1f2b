import type { ExtractedPage } from '../page/extract';

/** In ms: the first wait before an article that has changed is compared anew, and the longest. */
const FIRST = 1_000;
const LONGEST = 300_000;

/**
 * Compares articles anew, the latest text of each, at growing intervals: a live blog changes all day, and a page
 * that never rests must not keep the engine busy.
 */
export function rereadLater(
  signal: AbortSignal,
  reread: (article: number, fresh: ExtractedPage) => Promise<void>,
): (article: number, fresh: ExtractedPage) => void {
  const waiting = new Map<number, ExtractedPage>();
  let isDue = false;
  let pause = FIRST;
  let last = Number.NEGATIVE_INFINITY;

  const run = async () => {
    const now = [...waiting];
    waiting.clear();
    if (signal.aborted) return;
    for (const [article, fresh] of now) await reread(article, fresh);
    last = performance.now();
    isDue = false;
    const [next] = waiting;
    if (next) later(...next);
  };
  const later = (article: number, fresh: ExtractedPage) => {
    waiting.set(article, fresh);
    if (isDue) return;
    isDue = true;
    // After a quiet while it begins anew.
    pause = performance.now() - last > pause * 4 ? FIRST : Math.min(LONGEST, pause * 2);
    setTimeout(() => void run(), pause);
  };
  return later;
}
