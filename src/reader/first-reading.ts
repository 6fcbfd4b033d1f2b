import { type FromPage, parseAnswer, type ReadAnswer } from '../extension/messages';
import type { Result } from '../model';
import { type ExtractedPage, extractPage } from '../page/extract';
import { withoutHash } from '../page/navigation';
import { samplePage } from '../page/sample';
import { sampleArticle } from '../page/sample-article';
import { type Reason, reason } from '../reason';

/** Speaks to the background. */
export type Send = <T>(message: FromPage) => Promise<T>;

/** A page's own article, and what the background has to say to it. */
export interface FirstReading {
  /** Under which it was read. */
  readonly address: string;
  readonly extracted: Result<ExtractedPage, Reason>;
  readonly answer: Promise<ReadAnswer>;
}

/** Asks the background about an article: the page's own, or one that is a part of the page. */
export function askAbout(
  { article }: ExtractedPage,
  within: Element | null,
  document: Document,
  send: Send,
): Promise<ReadAnswer> {
  const address = document.location.href;
  const sample = within ? sampleArticle(article, address) : samplePage(document, address);
  return send<string>({ kind: 'read', article, sample })
    .then(parseAnswer)
    .catch((): ReadAnswer => ({ ok: false, error: reason('NoAnswer') }));
}

function beginReading(document: Document, send: Send): FirstReading {
  const address = document.location.href;
  const extracted = extractPage(document, address, null);
  const answer = extracted.ok ? askAbout(extracted.value, null, document, send) : Promise.resolve(extracted);
  return { address, extracted, answer };
}

/** All scripts of an extension in one page share a world that the page doesn't see: there the one waits for the other. */
const world = globalThis as { crossreadFirstReading?: FirstReading | undefined };

/** Reads the page for the reader that is on its way: while the browser loads that, the background compares. */
export function readAhead(document: Document, send: Send): void {
  world.crossreadFirstReading = beginReading(document, send);
}

/** What was read ahead of this page; where nothing was, or the page has moved on since, it is read now. */
export function takeReading(document: Document, send: Send): FirstReading {
  const ahead = world.crossreadFirstReading;
  world.crossreadFirstReading = undefined;
  const isOfPage = ahead && withoutHash(ahead.address) === withoutHash(document.location.href);
  return isOfPage ? ahead : beginReading(document, send);
}
