import { useWords } from '../../parts/words-context';
import { type Column, spansOf } from './columns';

/** Outlets as columns; a bracket over those that carry one text. */
export function MatrixHead({ columns }: { readonly columns: readonly Column[] }) {
  const words = useWords();
  const spans = spansOf(columns);
  const hasOneText = spans.some(({ oneText }) => oneText.length > 0);
  return (
    <thead>
      {hasOneText && (
        <tr class="matrix-texts">
          <td />
          {spans.map(({ columns: span, oneText }, i) =>
            oneText.length > 0 ? (
              <th key={oneText[0]} scope="colgroup" colSpan={span} class="one-text">
                <span aria-hidden="true">{words.say('matrixOneText')}</span>
                <span class="spoken">{words.say('matrixOneTextSpoken', words.list(oneText))}</span>
              </th>
            ) : (
              <td key={`own${i}`} colSpan={span} />
            ),
          )}
        </tr>
      )}
      <tr>
        <th scope="col" class="statement">
          {words.say('matrixStatement')}
        </th>
        {columns.map(({ outlet, published }) => (
          <th key={outlet} scope="col" class="outlet">
            {outlet}
            <span class="outlet-day">{words.day(published)}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
