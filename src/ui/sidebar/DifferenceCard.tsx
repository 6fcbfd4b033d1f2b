import { useWords } from '../parts/words-context';
import type { DifferenceView } from '../view/page-view';
import { CardFrame } from './CardFrame';
import { CardQuote } from './CardQuote';
import { useCards } from './card-context';
import { ShowAll } from './ShowAll';

/** Reports shown at first on one card; the rest say the same, behind a click. */
const FIRST = 2;

interface DifferenceCardProps {
  readonly difference: DifferenceView;
}

/** The page's statements that a difference is about, its own first. */
export function statementsOf({ statement, alsoHere }: DifferenceView): readonly number[] {
  return [statement, ...alsoHere];
}

/** The page's other sentences on the same point, each a step into the text. */
function AlsoHere({ statements }: { readonly statements: readonly number[] }) {
  const words = useWords();
  const { onLocate, lost } = useCards();
  const placed = statements.filter((statement) => !lost.has(statement));
  if (placed.length === 0) return null;
  return (
    <p class="also-here">
      {words.say('alsoHere')}{' '}
      {placed.map((statement, i) => (
        <button type="button" class="also-step" key={statement} onClick={() => onLocate(statement)}>
          {placed.length === 1 ? words.say('alsoHereOne') : words.say('alsoHereNth', i + 1)}
        </button>
      ))}
    </p>
  );
}

/** This page's words, the other outlets' words beside them, and one plain line on why they stand together. */
export function DifferenceCard({ difference }: DifferenceCardProps) {
  const { between, title, page, others, why, alsoHere } = difference;
  return (
    <CardFrame card={difference} statements={statementsOf(difference)}>
      <h4 class={`card-title ink-${between}`}>{title}</h4>
      <div class="sides">
        <div>
          <CardQuote quote={page} kind={between} />
          <AlsoHere statements={alsoHere} />
        </div>
        <div>
          <ShowAll items={others} first={FIRST} of="reports">
            {(other) => (
              <div class="card-other" key={`${other.quote.outlet}${other.quote.before}`}>
                <CardQuote quote={other.quote} kind={between} />
                {why === null && <p class="why">{other.why}</p>}
              </div>
            )}
          </ShowAll>
        </div>
      </div>
      {why !== null && <p class="why">{why}</p>}
    </CardFrame>
  );
}
