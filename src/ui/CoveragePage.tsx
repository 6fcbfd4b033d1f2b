import type { OutletKind, Report, Span } from '../model';
import { CoverageBlocks } from './CoverageBlocks';
import { formatCoverageRoute } from './coverage-route';
import { groupBlocks } from './coverage-text';
import { Message } from './Message';
import { headlineSearchUrl, textFragmentUrl, webUrl } from './text-fragment';
import { dayInWords } from './view/dates';

export interface CoveragePageProps {
  readonly report: Report;
  readonly outletKind: OutletKind | null;
  /** The statement to mark, a span into `report.text`; null where none was asked for or it wasn't found. */
  readonly marked: Span | null;
  /** The address named a sentence. With `marked` null the page says that it isn't there. */
  readonly sentenceAsked: boolean;
}

/** Where the outlet's own page is, or how to look for it. These are the only links that leave the browser. */
function Address({ report, marked }: Pick<CoveragePageProps, 'report' | 'marked'>) {
  const sentence = marked ? report.text.slice(marked.start, marked.end) : '';
  const href = report.url === null ? null : textFragmentUrl(report.url, sentence);
  if (href === null) {
    return (
      <p class="address">
        No address is known for this report.{' '}
        <a
          class="link"
          href={headlineSearchUrl(report.title, report.outlet)}
          target="_blank"
          rel="noopener noreferrer"
        >
          Search the web for its headline
        </a>
        <span class="address-basis">{report.addressBasis}</span>
      </p>
    );
  }
  return (
    <p class="address">
      <a class="link" href={href} target="_blank" rel="noopener noreferrer">
        {marked ? 'Open this sentence at' : 'Open at'} {webUrl(report.url)?.hostname}
      </a>
      <span class="address-basis">{report.addressBasis}</span>
    </p>
  );
}

/** One report, whole and word for word, with the statement that led here marked. */
export function CoveragePage({ report, outletKind, marked, sentenceAsked }: CoveragePageProps) {
  const groups = groupBlocks(report, marked);
  const hasTitle = groups.some((group) => group.kind === 'title');
  const date = dayInWords(report.published);
  return (
    <main class="coverage">
      <nav class="crumb">
        <a class="link" href={formatCoverageRoute({ page: 'all' })}>
          All coverage
        </a>
      </nav>
      <header class="report-head">
        <p class="report-outlet">
          <strong>{report.outlet}</strong>
          {outletKind && <span> · {outletKind}</span>}
          {date ? <span> · {date}</span> : <span> · date not known</span>}
          {report.author && <span> · by {report.author}</span>}
        </p>
        <Address report={report} marked={marked} />
      </header>
      {sentenceAsked && marked === null && (
        <Message tone="problem" title="The sentence isn't there">
          The link names a place where this report has no sentence. Here is the whole report.
        </Message>
      )}
      <article class="report-text" lang={report.language ?? 'en'}>
        {!hasTitle && <h1 class="block-title">{report.title}</h1>}
        <CoverageBlocks groups={groups} />
      </article>
      <details class="stored">
        <summary>The document as stored, unformatted</summary>
        <pre>{report.text}</pre>
      </details>
    </main>
  );
}
