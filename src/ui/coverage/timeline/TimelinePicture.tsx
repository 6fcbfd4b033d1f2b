import type { Language } from '../../../reason';
import { useWords } from '../../parts/words-context';
import type { PlacedLane, PlacedMark, TimelineLayout } from './timeline-layout';

/** A day as the head of a column: "Sat 20 Dec". */
function shortDay(day: string, language: Language): string {
  const format = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, format)
    .format(new Date(`${day}T00:00:00Z`))
    .replace(',', '');
}

function MarkShape({ mark, line }: { readonly mark: PlacedMark; readonly line: number }) {
  const words = useWords();
  const kind = mark.differs ? 'mark-outlets' : 'mark-told';
  const end = mark.x + mark.width;
  const more = mark.more > 0 ? ` ${words.say('timelineMore', mark.more)}` : '';
  return (
    <g class={kind}>
      {mark.width > 0 && <path class="mark-bar" d={`M${mark.x} ${line}H${end}`} />}
      {mark.differs && mark.width > 0 && <path class="mark-bar" d={`M${mark.x} ${line + 4}H${end}`} />}
      <circle class="mark-dot" cx={mark.x} cy={line} r={5} />
      {mark.width > 0 && <circle class="mark-dot" cx={end} cy={line} r={5} />}
      {mark.differs && mark.width === 0 && <circle class="mark-ring" cx={mark.x} cy={line} r={9} />}
      {mark.lines.map((text, i) => (
        <text key={text} class="mark-text" x={mark.x - 6} y={line + 21 + i * 15}>
          {text}
          {i === mark.lines.length - 1 ? more : ''}
        </text>
      ))}
      {mark.differs && mark.lines.length > 0 && (
        <text class="mark-note" x={mark.x - 6} y={line + 36}>
          {words.say('timelineDiffers')}
        </text>
      )}
      {mark.lines.length === 0 && more && (
        <text class="mark-text" x={mark.x + 9} y={line + 4}>
          {more}
        </text>
      )}
    </g>
  );
}

function LaneShape({ lane, layout }: { readonly lane: PlacedLane; readonly layout: TimelineLayout }) {
  const words = useWords();
  return (
    <g>
      <path class="lane-edge" d={`M0 ${lane.y}H${layout.width}`} />
      <text class="lane-name" x={layout.isNarrow ? 4 : 0} y={layout.isNarrow ? lane.y + 17 : lane.line + 4}>
        {lane.outlet}
      </text>
      {lane.published.map(({ x, isNamed }) => (
        <g key={x} class="published">
          <path class="published-flag" d={`M${x} ${lane.line - 11}V${lane.line + 9}`} />
          {isNamed && (
            <text x={x - 6} y={lane.line + 4} text-anchor="end">
              {words.say('timelinePublished')}
            </text>
          )}
        </g>
      ))}
      {lane.marks.map((mark) => (
        <MarkShape key={`${mark.from} ${mark.to}`} mark={mark} line={lane.line} />
      ))}
    </g>
  );
}

/** Days as columns, known events as bars, a lane for each outlet. Its table holds the same with links. */
export function TimelinePicture({
  layout,
  title,
}: {
  readonly layout: TimelineLayout;
  readonly title: string;
}) {
  const words = useWords();
  const { width, height, columns, bars } = layout;
  return (
    <svg
      class="timeline"
      role="img"
      aria-labelledby="timeline-alt timeline-desc"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      <title id="timeline-alt">{title}</title>
      <desc id="timeline-desc">{words.say('timelineDesc')}</desc>
      {columns.map(({ x, day, afterGap }) => (
        <g key={day}>
          <path class={afterGap ? 'day-edge day-gap' : 'day-edge'} d={`M${x} 6V${height}`} />
          <text class="day-name" x={x + 10} y={22}>
            {shortDay(day, words.language)}
          </text>
        </g>
      ))}
      {bars.map(({ name, outlets, x, y, width: bar }) => (
        <g key={`${name} ${x}`} class="event">
          <rect class="event-bar" x={x} y={y} width={bar} height={BAR_HEIGHT} rx={4} />
          <text class="event-name" x={x + 10} y={y + 15}>
            {name}
          </text>
          <text class="event-told" x={x + 10} y={y + 30}>
            {words.count('timelineTold', outlets)}
          </text>
        </g>
      ))}
      {layout.lanes.map((lane) => (
        <LaneShape key={lane.outlet} lane={lane} layout={layout} />
      ))}
    </svg>
  );
}

const BAR_HEIGHT = 38;
