import { OUTLETS_WORDS } from '../../parts/outlets-words';
import { useWords } from '../../parts/words-context';
import { formatCoverageRoute } from '../coverage-route';
import { type Coverage, outletsOf, quoteAt } from '../covered';
import { useLeave } from '../leave';

interface LeftOutListProps {
  readonly coverage: Coverage;
  /** Position of the report. */
  readonly report: number;
}

export const LEFT_OUT_ID = 'left-out';

/** What other reports tell and this one doesn't. */
export function LeftOutList({ coverage, report }: LeftOutListProps) {
  const words = useWords();
  const leave = useLeave();
  const list = coverage.story.reports[report]?.leavesOut ?? [];
  const id = coverage.reports[report]?.report.id ?? '';
  const from = formatCoverageRoute({ page: 'report', report: id, at: null });
  return (
    <section class="left-out" aria-labelledby={LEFT_OUT_ID}>
      <h2 id={LEFT_OUT_ID}>{words.say('leftOutTitle')}</h2>
      <p class="part-note">{words.say(list.length > 0 ? 'leftOutNote' : 'leftOutNone')}</p>
      <ul class="left-out-list">
        {list.map(({ at, reports, origins }) => {
          const quote = quoteAt(coverage, at);
          const outlets = outletsOf(coverage, reports);
          const count = outlets.length > 1 ? words.count('origins', origins) : null;
          return (
            <li key={quote.href}>
              <a class="left-out-item" href={quote.href} onClick={() => leave(from)}>
                <span class="quote-outlet">{words.list(outlets)}</span>
                {count && <span class="quote-date"> · {count}</span>}
                <span class="left-out-words" {...OUTLETS_WORDS}>
                  {quote.before}
                </span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
