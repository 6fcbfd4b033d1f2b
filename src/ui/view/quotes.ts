import type { Finding, Span, Statement } from '../../model';
import type { ReadReply, ReportSummary, SourceExcerpt } from '../../read-reply';
import type { Words } from '../../words/words';
import type { Cite, QuoteView } from './page-view';

/** Looks up what a reading names by number and turns it into quotations. Lookups of what isn't there are null. */
export interface Quotes {
  readonly onPage: (statement: number, span?: Span) => QuoteView | null;
  readonly inReport: (source: string, statement: number, span?: Span) => QuoteView | null;
  readonly ofFinding: (finding: Finding) => QuoteView | null;
  readonly report: (id: string) => ReportSummary | null;
}

/** Cuts a sentence at the words in question; a span that isn't within the sentence sets nothing off. */
export function cutAtSpan(text: string, start: number, span: Span | undefined) {
  const from = (span?.start ?? start) - start;
  const to = (span?.end ?? start) - start;
  if (from < 0 || to > text.length || from >= to) return { before: text, marked: '', after: '' };
  return { before: text.slice(0, from), marked: text.slice(from, to), after: text.slice(to) };
}

/** Entity ids are for machines: an id without a known name is not shown. */
const LOOKS_LIKE_ID = /^[a-z0-9-]+$/u;

function excerptKey(source: string, statement: number): string {
  return `${source}#${statement}`;
}

export function citeOf({ title, url, published }: Cite): Cite {
  return { title, url, published };
}

export function createQuotes(reply: ReadReply, words: Words): Quotes {
  const reports = new Map(reply.reports.map((report) => [report.id, report]));
  const names = new Map(reply.profiles.map((profile) => [profile.entity, profile.name]));
  for (const person of reply.reading.people) names.set(person.entity, person.name);
  const excerpts = new Map<string, SourceExcerpt>();
  for (const excerpt of reply.excerpts) excerpts.set(excerptKey(excerpt.source, excerpt.statement), excerpt);
  const statements = new Map<number, Statement>();
  for (const statement of reply.reading.statements) statements.set(statement.index, statement);

  function attribution(attributedTo: string | null): Pick<QuoteView, 'attributedTo' | 'attributedInEnglish'> {
    const isId = attributedTo !== null && LOOKS_LIKE_ID.test(attributedTo);
    const name = names.get(attributedTo ?? '') ?? (isId ? null : attributedTo);
    return { attributedTo: name && words.named(name), attributedInEnglish: name };
  }

  function onPage(index: number, span?: Span): QuoteView | null {
    const statement = statements.get(index);
    if (!statement) return null;
    return {
      ...cutAtSpan(statement.text, statement.start, span),
      outlet: reply.article.outlet
        ? words.say('thisArticleOf', reply.article.outlet)
        : words.say('thisArticle'),
      date: words.day(reply.article.published),
      ...attribution(statement.attributedTo),
      echo: false,
      target: { on: 'page', statement: index },
      cite: citeOf(reply.article),
    };
  }

  function inReport(source: string, statement: number, span?: Span): QuoteView | null {
    const excerpt = excerpts.get(excerptKey(source, statement));
    const report = reports.get(source);
    if (!excerpt || !report) return null;
    return {
      ...cutAtSpan(excerpt.text, excerpt.start, span),
      outlet: report.outlet,
      date: words.day(report.published),
      ...attribution(excerpt.attributedTo),
      echo: false,
      target: { on: 'report', source, start: excerpt.start },
      cite: citeOf(report),
    };
  }

  return {
    onPage,
    inReport,
    report: (id) => reports.get(id) ?? null,
    ofFinding: (finding) => {
      const quote = inReport(finding.source, finding.sourceStatement, finding.sourceSpan);
      return quote && { ...quote, echo: finding.echo };
    },
  };
}
