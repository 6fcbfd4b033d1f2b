import type { OutletKind } from '../../model';
import type { ReportSummary } from '../../read-reply';
import type { WordKey } from '../../words/keys';
import type { Words } from '../../words/words';

/** What the table of outlets calls an outlet, in words. */
export function kindInWords(kind: OutletKind, words: Words): string {
  return words.say(KIND[kind]);
}

const KIND: Readonly<Record<OutletKind, WordKey>> = {
  wire: 'kindWire',
  'public broadcaster': 'kindPublicBroadcaster',
  broadcaster: 'kindBroadcaster',
  'state media': 'kindStateMedia',
  newspaper: 'kindNewspaper',
  magazine: 'kindMagazine',
  'news site': 'kindNewsSite',
  aggregator: 'kindAggregator',
  blog: 'kindBlog',
  'think tank': 'kindThinkTank',
};

/** "Liabooks · news site · 22 December 2025", without what isn't known. */
export function bylineOf(
  report: Pick<ReportSummary, 'outlet' | 'outletKind' | 'published'>,
  words: Words,
): string {
  return [
    report.outlet,
    report.outletKind && kindInWords(report.outletKind, words),
    words.day(report.published),
  ]
    .filter(Boolean)
    .join(' · ');
}
