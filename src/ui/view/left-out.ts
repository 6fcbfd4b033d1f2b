import type { Omission } from '../../model';
import type { ReadReply } from '../../read-reply';
import type { Words } from '../../words/words';
import { supportInWords } from './counts';
import { dayOf } from './dates';
import { omissionId } from './finding-ids';
import type { LeftOutView } from './page-view';
import type { Quotes } from './quotes';

/** An article printed before the first report of a thing could not have reported it, and we say so. */
function timingOf(omission: Omission, published: string | null, quotes: Quotes, words: Words): string | null {
  const page = dayOf(published);
  const days = omission.sources.map((id) => dayOf(quotes.report(id)?.published ?? null));
  if (page === null || days.length === 0) return null;
  const allLater = days.every((day) => day !== null && day > page);
  return allLater ? words.say('leftOutLater') : null;
}

/** What other reports carry and this page doesn't: by independent origins, then by outlets. */
export function buildLeftOut(reply: ReadReply, quotes: Quotes, words: Words): LeftOutView[] {
  const outletsOf = (omission: Omission) =>
    new Set(omission.sources.map((id) => quotes.report(id)?.outlet ?? id)).size;
  return [...reply.reading.leavesOut]
    .sort((a, b) => b.origins - a.origins || outletsOf(b) - outletsOf(a))
    .flatMap((omission) => {
      const quote = quotes.inReport(omission.source, omission.sourceStatement);
      if (!quote) return [];
      return [
        {
          key: `left-out:${omission.source}#${omission.sourceStatement}`,
          id: omissionId(omission, reply),
          quote,
          support: supportInWords(outletsOf(omission), omission.origins, null, words),
          timing: timingOf(omission, reply.article.published, quotes, words),
        },
      ];
    });
}
