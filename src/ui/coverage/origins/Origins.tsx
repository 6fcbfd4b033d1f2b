import { useMemo } from 'preact/hooks';
import { useWords } from '../../parts/words-context';
import { formatCoverageRoute } from '../coverage-route';
import type { Coverage } from '../covered';
import { Figure } from '../Figure';
import { useLeave } from '../leave';
import { OriginsPicture } from './OriginsPicture';
import { layoutOrigins } from './origins-layout';
import { type OriginsView, originsView } from './origins-view';

function OriginsTable({ view }: { readonly view: OriginsView }) {
  const words = useWords();
  const leave = useLeave();
  return (
    <table class="behind-table">
      <caption class="spoken">{words.say('originsAlt')}</caption>
      <thead>
        <tr>
          <th scope="col">{words.say('originsSaid')}</th>
          <th scope="col">{words.say('originsVia')}</th>
          {view.outlets.map((outlet) => (
            <th key={outlet} scope="col" class="figure-column">
              {outlet}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.origins.map(({ first, via, facts, rows }) => (
          <tr key={`${first} ${via}`}>
            <th scope="row">
              <a
                class="link"
                href={formatCoverageRoute({ page: 'matrix', row: rows[0] ?? null })}
                onClick={() => leave(formatCoverageRoute({ page: 'origins' }))}
              >
                {first}
              </a>
            </th>
            <td>{via ?? '–'}</td>
            {facts.map((count, i) => (
              <td key={view.outlets[i]} class="figure-column">
                {count === 0 ? '–' : words.number(count)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Which outlets go back to which source. */
export function Origins({ coverage }: { readonly coverage: Coverage }) {
  const words = useWords();
  const view = useMemo(() => originsView(coverage, words), [coverage, words]);
  if (view.origins.length === 0) return <p class="part-note">{words.say('originsEmpty')}</p>;
  const { rest } = layoutOrigins(view, 0);
  return (
    <>
      <Figure
        label={words.say('originsAlt')}
        draw={(width) => <OriginsPicture layout={layoutOrigins(view, width)} />}
        table={<OriginsTable view={view} />}
      />
      {rest > 0 && <p class="part-note">{words.count('originsRest', rest)}</p>}
    </>
  );
}
