import type { ReadReply, ReportSummary } from '../../read-reply';
import type { Words } from '../../words/words';
import { bylineOf } from './byline';
import { buildCorroborated } from './corroborated';
import { comparedInWords } from './counts';
import { buildDifferences } from './differences';
import { lazily } from './lazily';
import { buildLeftOut } from './left-out';
import { statementsOnlyHere } from './only-here';
import type { OtherReportView, PageView } from './page-view';
import { buildPeople } from './people';
import { citeOf, createQuotes } from './quotes';
import { buildThings } from './things';
import { buildTimeline, eventView } from './timeline';
import { buildWithin } from './within';
import { withoutHidden } from './without-hidden';

function buildOtherReport(report: ReportSummary, words: Words): OtherReportView {
  return { id: report.id, title: report.title, byline: bylineOf(report, words) };
}

/**
 * Arranges a reading for the eye: pure, and nothing in it that the reply doesn't carry. Without the cards whose ids are in
 * `hide`. Each part of it is made when it is first looked at: the tab needs three, and the sidebar need not be opened.
 */
export function buildView(read: ReadReply, words: Words, hide: ReadonlySet<string> = new Set()): PageView {
  const { reply, hidden } = withoutHidden(read, hide);
  const { reading } = reply;
  const quotes = createQuotes(reply, words);
  return lazily<PageView>({
    article: () => ({ ...citeOf(reply.article), outlet: reply.article.outlet }),
    event: () => reply.event && eventView(reply.event, words),
    compared: () => {
      const compared = comparedInWords(reading.compared, words);
      return reply.detection.isPeaceTalks ? compared : `${words.say('askedFirst')} ${compared}`;
    },
    reportCount: () => words.count('reports', reading.compared.reports),
    betweenOutlets: () => buildDifferences(reading, 'outlets', quotes, words),
    betweenParties: () => buildDifferences(reading, 'parties', quotes, words),
    updated: () => buildDifferences(reading, 'times', quotes, words),
    corroborated: () => buildCorroborated(reading, quotes, words),
    leftOut: () => buildLeftOut(reply, quotes, words),
    // Of the whole reading: what the reader has hidden was found elsewhere all the same.
    onlyHere: () => statementsOnlyHere(read.reading).flatMap((statement) => quotes.onPage(statement) ?? []),
    people: () => buildPeople(reply, quotes, words),
    things: () => buildThings(reply, quotes, words),
    within: () => buildWithin(reading, quotes, words),
    timeline: () => buildTimeline(reply, words),
    otherReports: () => reply.reports.map((report) => buildOtherReport(report, words)),
    hidden: () => hidden,
  });
}
