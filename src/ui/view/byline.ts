import type { ReportSummary } from '../../read-reply';
import { dayInWords } from './dates';

/** "Liabooks · news site · 22 December 2025", without what isn't known. */
export function bylineOf(report: Pick<ReportSummary, 'outlet' | 'outletKind' | 'published'>): string {
  return [report.outlet, report.outletKind, dayInWords(report.published)].filter(Boolean).join(' · ');
}
