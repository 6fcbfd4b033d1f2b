import type { ReadReply, ReportSummary } from '../read-reply';
import type { OtherReportView, PageView, QuoteView } from './page-view';
import { bylineOf } from './view/byline';
import { buildCorroborated } from './view/corroborated';
import { comparedInWords, count } from './view/counts';
import { buildDifferences } from './view/differences';
import { buildLeftOut } from './view/left-out';
import { buildPeople } from './view/people';
import { createQuotes, type Quotes } from './view/quotes';
import { buildWithin } from './view/within';

function buildOtherReport(report: ReportSummary): OtherReportView {
  return { id: report.id, title: report.title, byline: bylineOf(report) };
}

/** Sentences of the body that no other report was found to touch, in the order of the page. */
function buildOnlyHere(reply: ReadReply, quotes: Quotes): QuoteView[] {
  const touched = new Set(reply.reading.findings.map((finding) => finding.statement));
  return reply.reading.statements
    .filter((statement) => statement.kind === 'body' && !touched.has(statement.index))
    .flatMap((statement) => quotes.onPage(statement.index) ?? []);
}

/** Arranges a reading for the eye: pure, and nothing in it that the reply doesn't carry. */
export function buildView(reply: ReadReply): PageView {
  const { reading } = reply;
  const quotes = createQuotes(reply);
  const betweenOutlets = buildDifferences(reading.findings, 'outlets', quotes);
  const betweenParties = buildDifferences(reading.findings, 'parties', quotes);
  const corroborated = buildCorroborated(reading, quotes);
  return {
    compared: comparedInWords(reading.compared),
    reportCount: count(reading.compared.reports, 'report'),
    differ: betweenOutlets.length + betweenParties.length,
    corroboratedCount: corroborated.length,
    betweenOutlets,
    betweenParties,
    updated: buildDifferences(reading.findings, 'times', quotes),
    corroborated,
    leftOut: buildLeftOut(reply, quotes),
    onlyHere: buildOnlyHere(reply, quotes),
    people: buildPeople(reply, quotes),
    within: buildWithin(reading, quotes),
    otherReports: reply.reports.map(buildOtherReport),
  };
}
