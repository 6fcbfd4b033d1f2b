import type { Result } from '../model';
import { shareStanding } from '../page/anchor';
import { type ExtractedPage, extractPage } from '../page/extract';
import { onMoved, withoutHash } from '../page/navigation';
import { partInView } from '../page/part-in-view';
import { reanchor } from '../page/reanchor';
import { placeOf, watchArticle } from '../page/watch-article';
import type { ReadReply } from '../read-reply';
import type { Reason } from '../reason';
import type { Words } from '../words/words';
import type { MarkedPage } from './mark-page';
import { type PageArticle, pageArticle } from './page-article';
import { rereadLater } from './reread-later';

/** With less of its text than this, the article isn't the one that was read. */
export const LEAST = 0.5;
/** In characters: with so much new or gone, an article is worth comparing anew. */
const MATERIAL = 40;
/** In ms: how long a page that has thrown its article away is given to draw it, or another, anew. */
export const REDRAWN = 1_000;
/** In ms: after a move to another address, when to look what is being read: pages scroll and swap late. */
const AFTER_MOVE = [0, 300, 1_000, 3_000];

export interface Followed {
  readonly page: MarkedPage;
  readonly words: Words;
  /** Ids of what the reader has hidden. */
  readonly hidden: () => ReadonlySet<string>;
  /** Asks the background; a part of a page comes with the answer only if it is on the topic. */
  readonly read: (extracted: ExtractedPage, within: Element | null) => Promise<Result<ReadReply, Reason>>;
  /** Another article is being read, or the same has been compared anew, or stands elsewhere. */
  readonly onCurrent: (article: PageArticle, isSameText: boolean) => void;
  /** The page has taken the article away. */
  readonly onGone: () => void;
}

export interface PageFollower {
  readonly current: () => PageArticle;
  readonly makeCurrent: (id: number) => void;
  /** Something may have happened that no change of the page tells of. */
  readonly look: () => void;
  /** What the reader hides or shows again has changed. */
  readonly redraw: () => void;
}

/** Follows a page as it draws its article anew, adds to it, puts another under it, or moves on to another. */
export function followPage(
  document: Document,
  signal: AbortSignal,
  first: PageArticle,
  { page, words, hidden, read, onCurrent, onGone }: Followed,
): PageFollower {
  let articles: readonly PageArticle[] = [first];
  let currentId = first.id;
  let missingSince: number | null = null;
  const asked = new WeakSet<Element>();

  const current = () => articles.find(({ id }) => id === currentId) ?? articles[0] ?? first;
  const places = () => articles.flatMap(({ anchors }) => placeOf(anchors) ?? []);
  const replace = (article: PageArticle, isSameText: boolean) => {
    articles = articles.map((one) => (one.id === article.id ? article : one));
    page.mark(article.id, article.anchors, article.found);
    if (article.id === current().id) onCurrent(article, isSameText);
  };
  const makeCurrent = (id: number) => {
    if (id === currentId) return;
    currentId = id;
    onCurrent(current(), false);
  };
  const redraw = () => {
    articles = articles.map((article) => {
      const { reply, anchors } = article;
      return { ...pageArticle(article, reply, words, hidden()), anchors };
    });
    for (const { id, anchors, found } of articles) page.mark(id, anchors, found);
    onCurrent(current(), false);
  };
  const drop = (article: PageArticle) => {
    articles = articles.filter((one) => one !== article);
    page.mark(article.id, article.anchors, []);
    if (article.id === currentId && articles[0]) makeCurrent(articles[0].id);
  };

  const reread = rereadLater(signal, async (id, fresh) => {
    const before = articles.find((one) => one.id === id);
    if (!before) return;
    const answer = await read(fresh, before.within);
    if (signal.aborted || !answer.ok || !articles.some((one) => one.id === id)) return;
    replace(pageArticle({ ...before, read: fresh }, answer.value, words, hidden()), false);
    watcher.look();
  });

  /** Places one article's text anew. */
  const place = (article: PageArticle): 'same' | 'new' | 'gone' => {
    const within = article.within?.isConnected ? article.within : null;
    const fresh = extractPage(document, article.address, null, within);
    const isElsewhere = withoutHash(location.href) !== withoutHash(article.address);
    // Folded away for a while, under a dialog perhaps, the text is still there.
    const orGone = !isElsewhere && shareStanding(article.anchors, false) >= LEAST ? 'same' : 'gone';
    if (!fresh.ok) return orGone;
    const { anchors, kept, added } = reanchor(article.read, article.reply.reading.statements, fresh.value);
    if (kept < LEAST || (isElsewhere && shareStanding(anchors, true) < LEAST)) return orGone;
    const gone = (1 - kept) * article.read.article.text.length;
    if (added >= MATERIAL || gone >= MATERIAL) reread(article.id, fresh.value);
    const isSame =
      anchors.pieces.length === article.anchors.pieces.length &&
      anchors.pieces.every(({ node }, i) => node === article.anchors.pieces[i]?.node);
    if (isSame && !page.dropAltered()) return added >= MATERIAL ? 'new' : 'same';
    replace({ ...article, anchors }, true);
    return 'new';
  };

  const settle = (): boolean => {
    const found = articles.map((article) => [article, place(article)] as const);
    const gone = found.filter(([, how]) => how === 'gone').map(([article]) => article);
    if (gone.length < articles.length) {
      missingSince = null;
      for (const article of gone) drop(article);
    } else if (isGoneForGood(gone[0])) onGone();
    else setTimeout(watcher.look, REDRAWN);
    return found.some(([, how]) => how !== 'same');
  };
  /** A page that draws its article anew takes it away for a moment; one that has moved on won't bring it back. */
  const isGoneForGood = (article: PageArticle | undefined) => {
    if (!article || withoutHash(location.href) !== withoutHash(article.address)) return true;
    missingSince ??= performance.now();
    return performance.now() - missingSince >= REDRAWN;
  };

  const lookWhatIsRead = async () => {
    if (signal.aborted) return;
    const known = places();
    const part = partInView(document, known);
    const at = part ? known.indexOf(part) : -1;
    const article = articles.filter(({ anchors }) => placeOf(anchors))[at];
    if (article) return makeCurrent(article.id);
    if (!part || asked.has(part)) return;
    const extracted = extractPage(document, location.href, null, part);
    if (!extracted.ok) return;
    asked.add(part);
    const address = location.href;
    const answer = await read(extracted.value, part);
    if (signal.aborted || !answer.ok || !answer.value.detection.isPeaceTalks) return;
    const id = Math.max(...articles.map((one) => one.id)) + 1;
    const added = pageArticle(
      { id, address, within: part, read: extracted.value },
      answer.value,
      words,
      hidden(),
    );
    articles = [...articles, added];
    page.mark(id, added.anchors, added.found);
    makeCurrent(id);
  };

  const watcher = watchArticle(document, signal, {
    places,
    onTouched: page.dropAltered,
    onSettled: settle,
    onChanged: page.restore,
  });
  onMoved(
    () => {
      watcher.look();
      for (const ms of AFTER_MOVE) setTimeout(() => void lookWhatIsRead(), ms);
    },
    { signal },
  );
  page.mark(first.id, first.anchors, first.found);
  // The page may have changed while its text was being compared.
  watcher.look();
  return { current, makeCurrent, look: watcher.look, redraw };
}
