import { rangeOf, type TextAnchors } from '../page/anchor';
import type { ExtractedPage } from '../page/extract';
import type { ReadReply } from '../read-reply';
import { buildView } from '../ui/view/build-view';
import { statementsOnlyHere } from '../ui/view/only-here';
import type { PageView } from '../ui/view/page-view';
import { withoutHidden } from '../ui/view/without-hidden';
import type { Words } from '../words/words';
import { type FoundMark, findMarks } from './found-marks';

/** An article of the page with what was found in it. A page that scrolls on for ever has several. */
export interface PageArticle {
  readonly id: number;
  /** Under which it was read. */
  readonly address: string;
  /** The part of the page that it is; null for the page's own article. */
  readonly within: Element | null;
  /** As it was compared: the offsets of the reading point into this text. */
  readonly read: ExtractedPage;
  /** Where that text stands now. */
  readonly anchors: TextAnchors;
  readonly reply: ReadReply;
  readonly view: PageView;
  readonly found: readonly FoundMark[];
}

/** The article once the background has answered, without what the reader has hidden. */
export function pageArticle(
  about: Pick<PageArticle, 'id' | 'address' | 'within' | 'read'>,
  reply: ReadReply,
  words: Words,
  hidden: ReadonlySet<string>,
): PageArticle {
  const shown = withoutHidden(reply, hidden).reply.reading;
  // What the reader has hidden was found elsewhere all the same.
  const found = findMarks(shown, statementsOnlyHere(reply.reading));
  return { ...about, anchors: about.read.anchors, reply, view: buildView(reply, words, hidden), found };
}

/** Indexes of the statements that stand nowhere in the page as it is now. */
export function notLocated({ anchors, reply }: PageArticle): readonly number[] {
  const { statements } = reply.reading;
  return statements.filter((statement) => rangeOf(anchors, statement) === null).map(({ index }) => index);
}
