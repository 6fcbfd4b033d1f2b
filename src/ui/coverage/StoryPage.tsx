import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Message } from '../parts/Message';
import { OUTLETS_WORDS } from '../parts/outlets-words';
import { useWords } from '../parts/words-context';
import { bylineOf } from '../view/byline';
import { type CoverageRoute, formatCoverageRoute } from './coverage-route';
import type { Coverage } from './covered';
import { Findings } from './Findings';
import { useLeave } from './leave';
import { Matrix } from './matrix/Matrix';
import { Origins } from './origins/Origins';
import { SearchResults } from './SearchResults';
import type { Search } from './search';
import { Timeline } from './timeline/Timeline';

export interface StoryPageProps {
  readonly coverage: Coverage;
  readonly route: CoverageRoute;
  readonly search: Search;
}

const PARTS = [
  ['matrix', 'coverageNavMatrix'],
  ['timeline', 'coverageNavTimeline'],
  ['origins', 'coverageNavOrigins'],
  ['reports', 'coverageNavReports'],
] as const;

/** Id of a part's heading, for its address. */
export const partHeadingId = (part: string): string => `part-${part}`;

interface PartProps {
  readonly id: (typeof PARTS)[number][0];
  readonly title: string;
  readonly note?: string;
  readonly children: ComponentChildren;
}

function Part({ id, title, note, children }: PartProps) {
  return (
    <section class={`part part-${id}`} aria-labelledby={partHeadingId(id)}>
      <h2 id={partHeadingId(id)} class="part-title" tabIndex={-1}>
        {title}
      </h2>
      {note && <p class="part-note">{note}</p>}
      {children}
    </section>
  );
}

function ReportList({ coverage }: { readonly coverage: Coverage }) {
  const words = useWords();
  const leave = useLeave();
  return (
    <ul class="results reports-list">
      {coverage.reports.map(({ summary }) => (
        <li key={summary.id}>
          <a
            class="result"
            href={formatCoverageRoute({ page: 'report', report: summary.id, at: null })}
            onClick={() => leave(formatCoverageRoute({ page: 'reports' }))}
          >
            <span class="result-text" {...OUTLETS_WORDS}>
              {summary.title}
            </span>
            <span class="report-byline">{bylineOf(summary, words)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The denominator: how many reports by how many outlets, of which days. */
function Denominator({ coverage }: { readonly coverage: Coverage }) {
  const words = useWords();
  const { reports } = coverage;
  const outlets = new Set(reports.map(({ summary }) => summary.outlet)).size;
  const days = reports.flatMap(({ summary }) => summary.published?.slice(0, 10) ?? []).sort();
  return (
    <p class="coverage-note">
      {words.say(
        'coverageDenominator',
        words.count('reports', reports.length),
        words.count('outlets', outlets),
        words.days(days[0] ?? '', days.at(-1) ?? ''),
      )}
    </p>
  );
}

/** What was typed into the search since the page went to a route: another route drops it. */
interface Typed {
  readonly under: CoverageRoute;
  readonly query: string;
}

/** One story across outlets: who reports what, when, from where; and a search over all of it. */
export function StoryPage({ coverage, route, search }: StoryPageProps) {
  const words = useWords();
  const leave = useLeave();
  const [typed, setTyped] = useState<Typed | null>(null);
  const routeQuery = route.page === 'search' ? route.query : '';
  const query = typed?.under === route ? typed.query : routeQuery;
  const results = useMemo(() => search(query), [search, query]);
  const byId = useMemo(
    () => new Map(coverage.reports.map(({ summary }) => [summary.id, summary])),
    [coverage],
  );
  const asked = route.page === 'matrix' ? route.row : null;
  const isSearching = query.trim() !== '';
  const type = (query: string) => {
    setTyped({ under: route, query });
    leave(formatCoverageRoute(query.trim() === '' ? { page: 'all' } : { page: 'search', query }));
  };
  if (coverage.reports.length === 0)
    return (
      <main class="coverage coverage-story">
        <h1 class="coverage-title">{words.say('coverageTitle')}</h1>
        <Message tone="plain" title={words.say('coverageEmptyTitle')}>
          {words.say('coverageEmptyText')}
        </Message>
      </main>
    );
  return (
    <main class="coverage coverage-story">
      {!isSearching && (
        <a class="skip" href={formatCoverageRoute({ page: 'matrix', row: null })}>
          {words.say('coverageSkip')}
        </a>
      )}
      <header class="story-head">
        <h1 class="coverage-title" id="coverage-title" tabIndex={-1}>
          {words.say('coverageTitle')}
        </h1>
        <Denominator coverage={coverage} />
        <label class="search">
          <span>
            {words.say('searchLabel')} <span class="search-private">{words.say('searchPrivate')}</span>
          </span>
          <input
            type="search"
            value={query}
            spellcheck={false}
            autocomplete="off"
            onInput={(event) => type(event.currentTarget.value)}
          />
        </label>
        <p class="search-count" role="status">
          {isSearching && words.count('searchResults', results.length)}
        </p>
      </header>
      {isSearching && <SearchResults query={query} results={results} reports={byId} />}
      {!isSearching && (
        <>
          <Findings coverage={coverage} />
          <nav class="parts" aria-label={words.say('coverageParts')}>
            <ul>
              {PARTS.map(([page, key]) => (
                <li key={page}>
                  <a href={page === 'matrix' ? '#matrix' : formatCoverageRoute({ page })}>{words.say(key)}</a>
                </li>
              ))}
            </ul>
          </nav>
          <Part id="matrix" title={words.say('matrixTitle')} note={words.say('matrixNote')}>
            <Matrix key={asked ?? ''} coverage={coverage} asked={asked} />
          </Part>
          <Part id="timeline" title={words.say('timelineTitle')} note={words.say('timelineNote')}>
            <Timeline coverage={coverage} />
          </Part>
          <Part id="origins" title={words.say('originsTitle')} note={words.say('originsNote')}>
            <Origins coverage={coverage} />
          </Part>
          <Part id="reports" title={words.say('reportsTitle')}>
            <ReportList coverage={coverage} />
          </Part>
        </>
      )}
    </main>
  );
}
