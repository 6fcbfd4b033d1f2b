import { OUTLETS_WORDS } from '../parts/outlets-words';
import type { QuoteEvents } from '../parts/quote-events';
import type { OtherReportView } from '../view/page-view';
import { ShowAll } from './ShowAll';

/** So many are named at first. */
const FIRST = 8;

interface OtherReportsProps extends Pick<QuoteEvents, 'onOpenReport'> {
  readonly reports: readonly OtherReportView[];
}

/** Every report the page was compared with: the denominator, by name. */
export function OtherReports({ reports, onOpenReport }: OtherReportsProps) {
  return (
    <div class="reports">
      <ShowAll items={reports} first={FIRST} of="reports">
        {(report) => (
          <button type="button" class="report" key={report.id} onClick={() => onOpenReport(report.id, 0)}>
            <span class="report-title" {...OUTLETS_WORDS}>
              {report.title}
            </span>{' '}
            <span class="report-byline">{report.byline}</span>
          </button>
        )}
      </ShowAll>
    </div>
  );
}
