import type { Span } from '../../model';
import type { ReportSummary } from '../../read-reply';
import { Message } from '../parts/Message';
import { OUTLETS_WORDS } from '../parts/outlets-words';
import { useWords } from '../parts/words-context';
import { bylineOf } from '../view/byline';
import { formatCoverageRoute } from './coverage-route';
import { useLeave } from './leave';
import type { SearchKind, SearchResult } from './search';

const KIND = {
  headline: 'searchKindHeadline',
  outlet: 'searchKindOutlet',
  person: 'searchKindPerson',
  statement: 'searchKindStatement',
} as const satisfies Record<SearchKind, unknown>;

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

interface SearchResultsProps {
  readonly query: string;
  readonly results: readonly SearchResult[];
  readonly reports: ReadonlyMap<string, ReportSummary>;
}

/** What was found, each with the report it leads to. */
export function SearchResults({ query, results, reports }: SearchResultsProps) {
  const words = useWords();
  const leave = useLeave();
  if (results.length === 0)
    return (
      <Message tone="plain" title={words.say('searchNothingTitle')}>
        {words.say('searchNothingText')}
      </Message>
    );
  return (
    <ul class="results">
      {results.map(({ item, matched }) => {
        const report = reports.get(item.report);
        return (
          <li key={`${item.kind}${item.report}:${item.at}:${item.text}`}>
            <a
              class="result"
              href={formatCoverageRoute({ page: 'report', report: item.report, at: item.at })}
              onClick={() => leave(formatCoverageRoute({ page: 'search', query }))}
            >
              <span class="result-kind">{words.say(KIND[item.kind])}</span>
              <span class="result-text" {...OUTLETS_WORDS}>
                <Matched text={item.text} spans={matched} />
              </span>
              {report && (
                <span class="report-byline">
                  {item.kind === 'headline'
                    ? bylineOf(report, words)
                    : `${report.title} · ${bylineOf(report, words)}`}
                </span>
              )}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
