import type { Article, Statement } from '../model';
import type { IndexedReport } from './library';

/** Share of sentences that must be the same, word for word, for a page to be a bundled report. */
const SAME_TEXT = 0.6;
/** Fewer sentences than these are quoted by anybody: a page of one sentence is no bundled report. */
const FEWEST = 4;

/** Whether the page is this report: the same address or the same text. A report is never compared with itself. */
export function isSameReport(
  page: Article,
  statements: readonly Statement[],
  indexed: IndexedReport,
): boolean {
  const { report } = indexed;
  if (page.url && report.url && bareAddress(page.url) === bareAddress(report.url)) return true;
  const theirs = textsOf(indexed.statements);
  const same = textsOf(statements).list.filter((text) => theirs.set.has(text)).length;
  const shorter = Math.min(statements.length, theirs.set.size);
  return same >= Math.min(FEWEST, theirs.set.size) && same > 0 && same / shorter >= SAME_TEXT;
}

/** Host and path, and the query where it names the page (`?p=12110`); campaign tags and fragments dropped. */
function bareAddress(url: string): string {
  const match = /^https?:\/\/(?:www\.)?([^/?#]+)([^?#]*)(?:\?([^#]*))?/u.exec(url);
  if (!match) return url;
  const [, host = '', path = '', query = ''] = match;
  const kept = query.split('&').filter((part) => /^(?:p|id|article)=/u.test(part));
  return `${host.toLowerCase()}${path.replace(/\/$/u, '')}?${kept.join('&')}`;
}

interface BareTexts {
  readonly list: readonly string[];
  readonly set: ReadonlySet<string>;
}

/** A page meets every report, and a report every page: the sentences of each are bared once. */
const bared = new WeakMap<readonly Statement[], BareTexts>();

function textsOf(statements: readonly Statement[]): BareTexts {
  const known = bared.get(statements);
  if (known) return known;
  const list = statements.map((statement) => bareText(statement.text));
  const texts = { list, set: new Set(list) };
  bared.set(statements, texts);
  return texts;
}

function bareText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
