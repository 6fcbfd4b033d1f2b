import { LineGlyph } from '../parts/LineGlyph';
import { useWords } from '../parts/words-context';
import { formatCoverageRoute } from './coverage-route';
import type { Coverage } from './covered';
import { columnsOf, spansOf } from './matrix/columns';
import { lineOf } from './matrix/MatrixCell';

const FINDINGS = [
  ['outlets', 'coverageFindOutlets'],
  ['parties', 'coverageFindParties'],
  ['times', 'coverageFindTimes'],
  ['told', 'coverageFindTold'],
  ['single', 'coverageFindSingle'],
] as const;

/** The story in a handful of lines, each leading to its part of the matrix. */
export function Findings({ coverage }: { readonly coverage: Coverage }) {
  const words = useWords();
  const oneText = spansOf(columnsOf(coverage)).filter((span) => span.oneText.length > 0);
  return (
    <ul class="findings">
      {FINDINGS.map(([kind, key]) => {
        const count = coverage.story.rows.filter((row) => row.kind === kind).length;
        if (count === 0 && kind !== 'outlets') return null;
        return (
          <li key={kind}>
            <a class="finding" href={formatCoverageRoute({ page: 'matrix', row: count === 0 ? null : kind })}>
              <LineGlyph kind={lineOf(kind)} />
              <span>{words.count(key, count)}</span>
            </a>
          </li>
        );
      })}
      {oneText.map((span) => (
        <li key={span.oneText[0]}>
          <a class="finding" href={formatCoverageRoute({ page: 'origins' })}>
            <svg class="line" viewBox="0 0 18 12" width="18" height="12" aria-hidden="true">
              <path d="M3 9V3H15V9" />
            </svg>
            <span>{words.count('coverageFindOneText', span.columns)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
