import { useMemo, useState } from 'preact/hooks';
import type { Span } from '../model';
import type { ReportSummary } from '../read-reply';
import { formatCoverageRoute } from './coverage-route';
import { Message } from './Message';
import type { Search, SearchKind, SearchResult } from './search';
import { bylineOf } from './view/byline';
import { count } from './view/counts';

export interface AllCoverageProps {
  readonly reports: readonly ReportSummary[];
  readonly search: Search;
}

const KIND: Readonly<Record<SearchKind, string>> = {
  headline: 'Headline',
  outlet: 'Outlet',
  person: 'Person',
  statement: 'Statement',
};

/** Sets the matched parts of a text off. */
function Matched({ text, spans }: { readonly text: string; readonly spans: readonly Span[] }) {
  const ends = [0, ...spans.map((span) => span.end)];
  return (
    <>
      {spans.map((span, i) => (
        <span key={span.start}>
          {text.slice(ends[i], span.start)}
          <mark>{text.slice(span.start, span.end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}

interface ResultsProps {
  readonly results: readonly SearchResult[];
  readonly reports: ReadonlyMap<string, ReportSummary>;
}

function Results({ results, reports }: ResultsProps) {
  return (
    <ul class="results">
      {results.map(({ item, matched }) => {
        const report = reports.get(item.report);
        return (
          <li key={`${item.kind}${item.report}:${item.at}:${item.text}`}>
            <a
              class="result"
              href={formatCoverageRoute({ page: 'report', report: item.report, at: item.at })}
            >
              <span class="result-kind">{KIND[item.kind]}</span>
              <span class="result-text">
                <Matched text={item.text} spans={matched} />
              </span>
              {report && (
                <span class="report-byline">
                  {item.kind === 'headline' ? bylineOf(report) : `${report.title} · ${bylineOf(report)}`}
                </span>
              )}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** Every report of the library, and a search over headlines, outlets, people and statements. */
export function AllCoverage({ reports, search }: AllCoverageProps) {
  const [query, setQuery] = useState('');
  const results = useMemo(() => search(query), [search, query]);
  const byId = useMemo(() => new Map(reports.map((report) => [report.id, report])), [reports]);
  const asked = query.trim() !== '';
  const outlets = new Set(reports.map((report) => report.outlet)).size;
  return (
    <main class="coverage">
      <h1 class="coverage-title">All coverage of the talks</h1>
      <p class="coverage-note">
        {count(reports.length, 'report')} by {count(outlets, 'outlet')}, kept on this device. Searching sends
        nothing anywhere.
      </p>
      <label class="search">
        <span>Search headlines, outlets, people and statements</span>
        <input
          type="search"
          value={query}
          spellcheck={false}
          autocomplete="off"
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      <p class="search-count" role="status">
        {asked && count(results.length, 'result')}
      </p>
      {asked && results.length === 0 && (
        <Message tone="plain" title="Nothing found">
          No headline, outlet, person or statement in the library comes close. Try fewer words.
        </Message>
      )}
      {asked && results.length > 0 && <Results results={results} reports={byId} />}
      {!asked && reports.length === 0 && (
        <Message tone="plain" title="The library is empty">
          It holds no report on these talks.
        </Message>
      )}
      {!asked && (
        <ul class="results">
          {reports.map((report) => (
            <li key={report.id}>
              <a class="result" href={formatCoverageRoute({ page: 'report', report: report.id, at: null })}>
                <span class="result-text">{report.title}</span>
                <span class="report-byline">{bylineOf(report)}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}
