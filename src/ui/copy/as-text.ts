import type { Words } from '../../words/words';
import type { PageView, QuoteView } from '../view/page-view';
import { type Copied, copiedOfAll, safeUrl } from './copied';

export type TextFormat = 'markdown' | 'plain';

/** How a format writes what words alone don't tell. */
interface Style {
  readonly words: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly heading: (text: string, level: 1 | 2) => string;
  /** A sentence as somebody else's. */
  readonly said: (text: string, words: Words) => string;
  readonly quoted: (lines: readonly string[]) => string;
  readonly source: (name: string, url: string | null) => string;
}

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();
/** What Markdown would take for its own signs, in words of a page. */
const escaped = (text: string) => text.replace(/[\\`*_[\]<>#|~!&]/gu, '\\$&');

const STYLES: Readonly<Record<TextFormat, Style>> = {
  markdown: {
    words: escaped,
    strong: (text) => (text.trim() === '' ? text : `**${text.trim()}**`),
    heading: (text, level) => `${'#'.repeat(level)} ${text}`,
    said: (text) => text,
    quoted: (lines) => lines.map((line) => `> ${line}`).join('\n>\n'),
    source: (name, url) => (url ? `[${name}](${url})` : name),
  },
  plain: {
    words: (text) => text,
    strong: (text) => text,
    heading: (text) => text,
    said: (text, words) => words.quote(text),
    quoted: (lines) => lines.join('\n'),
    source: (name, url) => (url ? `${name}, ${url}` : name),
  },
};

/** The sentence with the words in question set off, and white space as in one line. */
function sentence(quote: QuoteView, style: Style): string {
  const parts = [quote.before, quote.marked, quote.after].map((part) =>
    style.words(part.replace(/\s+/gu, ' ')),
  );
  const [before = '', marked = '', after = ''] = parts;
  const isWhole = before + after === '';
  return `${before}${isWhole ? marked : style.strong(marked)}${after}`.trim();
}

function quotation(quote: QuoteView, style: Style, words: Words): string {
  const { outlet, attributedTo, cite } = quote;
  const name = style.words(oneLine(outlet));
  const by = attributedTo && style.words(words.say('attributedTo', oneLine(attributedTo)));
  const said = style.said(sentence(quote, style), words);
  const from = [style.source(name, safeUrl(cite.url)), quote.date, by].filter(Boolean).join(', ');
  return style.quoted([said, `— ${from}`]);
}

function findingBlocks(copied: Copied, style: Style, words: Words): string[] {
  const why = (line: string | null) => (line ? [style.words(oneLine(line))] : []);
  return [
    ...copied.page.map((quote) => quotation(quote, style, words)),
    ...copied.reports.flatMap((one) => [quotation(one.quote, style, words), ...why(one.why)]),
    ...why(copied.why),
  ];
}

/** What the article is, and with what it was compared: never without it. */
function origin(view: PageView, style: Style, words: Words): string {
  const { title, url, outlet, published } = view.article;
  const about = [outlet, words.day(published)].filter(Boolean).map((part) => style.words(String(part)));
  const article = [style.source(style.words(oneLine(title)), safeUrl(url)), ...about].join(', ');
  const event =
    view.event && `${style.words([view.event.name, view.event.days].filter(Boolean).join(', '))}.`;
  return [article, [event, view.compared, words.say('notInLibrary')].filter(Boolean).join(' ')].join('\n\n');
}

/** One finding with its sources, and the article it was found in. */
export function findingText(copied: Copied, view: PageView, format: TextFormat, words: Words): string {
  const style = STYLES[format];
  const title = style.strong(style.words(oneLine(copied.title)));
  const rule = format === 'markdown' ? '---' : '';
  const blocks = [title, ...findingBlocks(copied, style, words), rule, origin(view, style, words)];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** All that was found, under the article's name and what it was compared with. */
export function allText(view: PageView, format: TextFormat, words: Words): string {
  const style = STYLES[format];
  const findings = copiedOfAll(view, words).flatMap((copied) => [
    style.heading(style.words(oneLine(copied.title)), 2),
    ...findingBlocks(copied, style, words),
  ]);
  const head = style.heading(words.say('exportTitle'), 1);
  return `${[head, origin(view, style, words), ...findings].join('\n\n')}\n`;
}
