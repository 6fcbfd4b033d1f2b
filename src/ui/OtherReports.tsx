import type { OtherReportView } from './page-view';
import type { QuoteEvents } from './quote-events';
import { Section } from './Section';

interface OtherReportsProps extends Pick<QuoteEvents, 'onOpenReport'> {
  readonly reports: readonly OtherReportView[];
}

/** Every report the page was compared with: the denominator, by name. */
export function OtherReports({ reports, onOpenReport }: OtherReportsProps) {
  return (
    <Section
      title="Compared with"
      count={reports.length}
      {...(reports.length === 0 && { note: 'The library holds no other report.' })}
    >
      <ul class="reports">
        {reports.map((report) => (
          <li key={report.id}>
            <button type="button" class="report" onClick={() => onOpenReport(report.id, 0)}>
              <span class="report-title">{report.title}</span>
              <span class="report-byline">{report.byline}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
