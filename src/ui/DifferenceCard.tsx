import type { DifferenceView } from './page-view';
import { Quotation } from './Quotation';
import type { QuoteEvents } from './quote-events';
import { ShowAll } from './ShowAll';

/** Reports shown at first on one card; the rest say the same, behind a click. */
const FIRST = 2;

interface DifferenceCardProps extends QuoteEvents {
  readonly difference: DifferenceView;
  /** The statement of the page whose cards are to be seen; null for none. */
  readonly located: number | null;
}

/** Whether a card is about a statement of the page. */
export function isAbout(difference: DifferenceView, statement: number | null): boolean {
  return (
    statement !== null && (difference.statement === statement || difference.alsoHere.includes(statement))
  );
}

/** The page's other sentences on the same point, each a step into the text. */
function AlsoHere({
  statements,
  onLocate,
}: Pick<QuoteEvents, 'onLocate'> & { readonly statements: readonly number[] }) {
  if (statements.length === 0) return null;
  return (
    <p class="also-here">
      Also here:{' '}
      {statements.map((statement, i) => (
        <button type="button" class="also-step" key={statement} onClick={() => onLocate(statement)}>
          {statements.length === 1 ? 'one more sentence' : `sentence ${i + 1}`}
        </button>
      ))}
    </p>
  );
}

/** This page's words, the other outlets' words, and one plain line on why they stand together. */
export function DifferenceCard({ difference, located, ...events }: DifferenceCardProps) {
  const { between, title, page, others, why, statement, alsoHere } = difference;
  const isLocated = isAbout(difference, located);
  return (
    <article
      class="card"
      data-statement={isLocated ? located : statement}
      data-located={isLocated}
      tabIndex={-1}
    >
      <h4 class={`card-title ink-${between}`}>{title}</h4>
      <Quotation quote={page} kind={between} {...events} />
      <AlsoHere statements={alsoHere} onLocate={events.onLocate} />
      <ShowAll items={others} first={FIRST} what="reports">
        {(other) => (
          <div class="card-other" key={`${other.quote.outlet}${other.quote.before}`}>
            <Quotation quote={other.quote} kind={between} {...events} />
            {why === null && <p class="why">{other.why}</p>}
          </div>
        )}
      </ShowAll>
      {why !== null && <p class="why">{why}</p>}
    </article>
  );
}
