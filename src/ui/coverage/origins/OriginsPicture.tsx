import { useWords } from '../../parts/words-context';
import type { OriginsLayout } from './origins-layout';

/** Sources on the left, outlets on the right, and threads for what an outlet has from a source. */
export function OriginsPicture({ layout }: { readonly layout: OriginsLayout }) {
  const words = useWords();
  const { width, height, x } = layout;
  return (
    <svg
      class="origins"
      role="img"
      aria-labelledby="origins-alt origins-desc"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      <title id="origins-alt">{words.say('originsAlt')}</title>
      <desc id="origins-desc">{words.say('originsDesc')}</desc>
      <text class="origins-head" x={x.first - 12} y={16} text-anchor="end">
        {words.say('originsSaid')}
      </text>
      {layout.via.length > 0 && (
        <text class="origins-head" x={x.via} y={16} text-anchor="middle">
          {words.say('originsVia')}
        </text>
      )}
      <text class="origins-head" x={x.outlet + 12} y={16}>
        {words.say('originsReports')}
      </text>
      {layout.threads.map(({ path, width: line }) => (
        <path key={path} class="thread" d={path} stroke-width={line} />
      ))}
      {layout.origins.map(({ lines, y, facts }) => (
        <g key={`${y} ${lines[0]}`}>
          <circle class="node" cx={x.first} cy={y} r={4} />
          {lines.map((line, i) => (
            <text
              key={line}
              class="origin-name"
              x={x.first - 12}
              y={y + 4 + (i - lines.length / 2) * 15}
              text-anchor="end"
            >
              {line}
            </text>
          ))}
          <text class="origin-facts" x={x.first - 12} y={y + 4 + (lines.length / 2) * 15} text-anchor="end">
            {words.count('originsFacts', facts)}
          </text>
        </g>
      ))}
      {layout.via.map(({ name, y }) => (
        <g key={name}>
          <rect class="via" x={x.via - 40} y={y - 13} width={80} height={26} rx={13} />
          <text class="via-name" x={x.via} y={y + 4} text-anchor="middle">
            {name}
          </text>
        </g>
      ))}
      {layout.outlets.map(({ name, lines, y }) => (
        <g key={name}>
          <circle class="node" cx={x.outlet} cy={y} r={4} />
          {lines.map((line, i) => (
            <text
              key={line}
              class="outlet-name"
              x={x.outlet + 12}
              y={y + 5 + (i - (lines.length - 1) / 2) * 16}
            >
              {line}
            </text>
          ))}
        </g>
      ))}
      {layout.brackets.map(({ from, to, x: at }) => (
        <g key={from} class="bracket">
          <path d={`M${at - 5} ${from}H${at}V${to}H${at - 5}`} />
          <text transform={`translate(${at + 11} ${(from + to) / 2}) rotate(-90)`} text-anchor="middle">
            {words.say('matrixOneText')}
          </text>
        </g>
      ))}
    </svg>
  );
}
