import type { Span } from '../../model';
import { Message } from '../parts/Message';
import { OUTLETS_WORDS } from '../parts/outlets-words';
import { useWords } from '../parts/words-context';
import { kindInWords } from '../view/byline';
import { CoverageBlocks } from './CoverageBlocks';
import { formatCoverageRoute } from './coverage-route';
import { type BlockGroup, groupBlocks } from './coverage-text';
import type { Coverage } from './covered';
import { Address } from './report/Address';
import { LeftOutList } from './report/LeftOutList';
import { Margin } from './report/Margin';
import { linesOf, marginView } from './report/margin-view';
import { BESIDE, useMedia } from './use-media';

export interface CoveragePageProps {
  readonly coverage: Coverage;
  /** Position of the report. */
  readonly position: number;
  /** The statement to mark, a span into the report's text; null where none was asked for or it wasn't found. */
  readonly marked: Span | null;
  /** The address named a sentence. With `marked` null the page says that it isn't there. */
  readonly sentenceAsked: boolean;
}

/** One report, whole and word for word, with what the others say in its margin, and the statement that led here marked. */
export function CoveragePage({ coverage, position, marked, sentenceAsked }: CoveragePageProps) {
  const words = useWords();
  const isWide = useMedia(BESIDE, true);
  const covered = coverage.reports[position];
  if (!covered) return null;
  const { report, summary } = covered;
  const groups = groupBlocks(report, marked, linesOf(coverage, position));
  const notes = marginView(coverage, position, words);
  const hasTitle = groups.some((group) => group.kind === 'title');
  const others = coverage.reports.filter((one) => one !== covered);
  const outlets = new Set(others.map((one) => one.summary.outlet)).size;
  const beside = (group: BlockGroup) => (
    <Margin
      notes={group.blocks.flatMap(({ index }) => notes.get(index) ?? [])}
      open={isWide || group.blocks.some(({ pieces }) => pieces.some((piece) => piece.marked))}
    />
  );
  return (
    <main class="coverage coverage-report">
      <a
        class="skip"
        href={formatCoverageRoute({ page: 'report', report: report.id, at: marked?.start ?? null })}
      >
        {words.say('reportSkip')}
      </a>
      <nav class="crumb" aria-label={words.say('coverageCrumb')}>
        <a class="link" href={formatCoverageRoute({ page: 'all' })}>
          {words.say('coverageCrumb')}
        </a>
      </nav>
      <header class="report-head">
        <p class="report-outlet">
          <strong>{report.outlet}</strong>
          {summary.outletKind && <span> · {kindInWords(summary.outletKind, words)}</span>}
          <span> · {words.day(report.published) || words.say('reportNoDate')}</span>
          {report.author && <span> · {words.say('reportBy', report.author)}</span>}
        </p>
        <Address report={report} marked={marked} />
      </header>
      {sentenceAsked && marked === null && (
        <Message tone="problem" title={words.say('reportNotThere')}>
          {words.say('reportNotThereText')}
        </Message>
      )}
      <p class="part-note">
        {others.length === 0
          ? words.say('reportAlone')
          : words.say(
              'reportCompared',
              words.count('reportsInstrumental', others.length),
              words.count('outletsGenitive', outlets),
            )}
      </p>
      <article class="report-text" {...OUTLETS_WORDS} lang={report.language ?? 'en'}>
        {!hasTitle && (
          <h1 class="block-title" tabIndex={-1}>
            {report.title}
          </h1>
        )}
        <CoverageBlocks groups={groups} beside={beside} />
      </article>
      <LeftOutList coverage={coverage} report={position} />
      <details class="stored">
        <summary>{words.say('reportStored')}</summary>
        <pre>{report.text}</pre>
      </details>
    </main>
  );
}
