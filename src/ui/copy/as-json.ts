import type { Words } from '../../words/words';
import type { PageView, QuoteView } from '../view/page-view';
import { copiedOfAll, safeUrl, sentenceOf } from './copied';

/** Rises with every change by which a program that reads the file would go wrong. */
const VERSION = 1;

function quoteJson(quote: QuoteView) {
  return {
    text: sentenceOf(quote),
    setOff: quote.marked === '' ? null : quote.marked,
    attributedTo: quote.attributedTo,
  };
}

/** All that was found, for programs: keys stay, dates are ISO 8601, whatever isn't known is null. */
export function allJson(view: PageView, words: Words): string {
  const { title, outlet, url, published } = view.article;
  const findings = copiedOfAll(view, words).map(({ id, kind, title, why, page, reports }) => ({
    id,
    kind,
    title,
    why,
    page: page.map(quoteJson),
    reports: reports.map(({ quote, why }) => ({
      outlet: quote.outlet,
      title: quote.cite.title,
      url: safeUrl(quote.cite.url),
      published: quote.cite.published,
      ...quoteJson(quote),
      echo: quote.echo,
      why,
    })),
  }));
  const whole = {
    format: 'crossread-findings',
    version: VERSION,
    language: words.language,
    article: { title, outlet, url: safeUrl(url), published },
    event: view.event,
    compared: view.compared,
    note: words.say('notInLibrary'),
    hiddenByReader: view.hidden.length,
    findings,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
