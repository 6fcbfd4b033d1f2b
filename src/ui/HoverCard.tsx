import type { PersonView } from './page-view';
import { followTarget, type QuoteEvents } from './quote-events';
import { type CardQuote, fitCard } from './view/card-text';

interface HoverCardProps extends QuoteEvents {
  readonly person: PersonView;
  /** Asked for by key or click: then there is a button to close it. */
  readonly closable: boolean;
  readonly onClose: () => void;
}

interface SaidProps extends QuoteEvents {
  readonly title: string;
  readonly said: readonly CardQuote[];
  /** How many there are in all; more than shown is said in the heading. */
  readonly of: number;
}

function Said({ title, said, of, ...events }: SaidProps) {
  if (said.length === 0) return null;
  return (
    <>
      <h4 class="hover-head">{of > said.length ? `${title} (${said.length} of ${of})` : title}</h4>
      {said.map(({ quote, words }) => (
        <div class="hover-said" key={words}>
          <button type="button" class="quote-words" onClick={() => followTarget(quote.target, events)}>
            {words}
          </button>
          {quote.target.on === 'report' && (
            <p class="hover-source">
              <span class="quote-outlet">{quote.outlet}</span> {quote.date}
            </p>
          )}
        </div>
      ))}
    </>
  );
}

/** Who this is in these talks, and what is attributed to the person here and elsewhere. No portrait. */
export function HoverCard({ person, closable, onClose, ...events }: HoverCardProps) {
  const card = fitCard(person);
  return (
    <>
      <header class="hover-top">
        <h3 class="hover-name">{card.name}</h3>
        {closable && (
          <button type="button" class="close" aria-label="Close" onClick={onClose}>
            <svg viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
              <path d="M1 1l10 10M11 1L1 11" />
            </svg>
          </button>
        )}
      </header>
      <p class="hover-role">{card.role ?? 'No role in these talks is on record.'}</p>
      <Said title="Attributed here" said={card.here} of={person.here.length} {...events} />
      <Said title="In other reports" said={card.elsewhere} of={person.elsewhere.length} {...events} />
      {person.wikipedia && (
        <p class="hover-foot">
          <a class="link" href={person.wikipedia} target="_blank" rel="noopener noreferrer">
            Wikipedia
          </a>
        </p>
      )}
    </>
  );
}
