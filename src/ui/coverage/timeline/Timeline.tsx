import { useMemo } from 'preact/hooks';
import { useWords } from '../../parts/words-context';
import { formatCoverageRoute } from '../coverage-route';
import type { Coverage } from '../covered';
import { Figure } from '../Figure';
import { useLeave } from '../leave';
import { SetOff } from '../SetOff';
import { TimelinePicture } from './TimelinePicture';
import { layoutTimeline } from './timeline-layout';
import { type DayRow, timelineView } from './timeline-view';

function What({ row }: { readonly row: DayRow }) {
  const words = useWords();
  const leave = useLeave();
  if (row.kind === 'event') return <>{words.say('tableEvent', row.name ?? '')}</>;
  return (
    <a
      class="behind-quote"
      href={row.href ?? ''}
      onClick={() => leave(formatCoverageRoute({ page: 'timeline' }))}
    >
      {row.quote && <SetOff quote={row.quote} kind={row.differs ? 'outlets' : 'corroborated'} />}
      {row.name && words.say('tablePublication', row.name)}
    </a>
  );
}

/** What the reports date, and when they were published. */
export function Timeline({ coverage }: { readonly coverage: Coverage }) {
  const words = useWords();
  const view = useMemo(() => timelineView(coverage, words), [coverage, words]);
  const [first, last] = [view.days[0]?.day, view.days.at(-1)?.day];
  if (!first || !last) return <p class="part-note">{words.say('timelineEmpty')}</p>;
  const title = words.say('timelineAlt', words.days(first, last));
  const table = (
    <table class="behind-table">
      <caption class="spoken">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.say('tableDay')}</th>
          <th scope="col">{words.say('tableWhat')}</th>
          <th scope="col">{words.say('tableWho')}</th>
        </tr>
      </thead>
      <tbody>
        {view.rows.map((row) => (
          <tr key={`${row.kind} ${row.href} ${row.name} ${row.from}`}>
            <th scope="row">{words.days(row.from, row.to)}</th>
            <td>
              <What row={row} />
              {row.differs && <span class="behind-note">{words.say('timelineDiffers')}</span>}
            </td>
            <td>{words.list(row.outlets)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <Figure
      label={title}
      draw={(width) => <TimelinePicture layout={layoutTimeline(view, width)} title={title} />}
      table={table}
    />
  );
}
