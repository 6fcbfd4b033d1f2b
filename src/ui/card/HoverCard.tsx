import { OUTLETS_WORDS } from '../parts/outlets-words';
import { followTarget, type QuoteEvents } from '../parts/quote-events';
import { useWords } from '../parts/words-context';
import type { CalledView, EntityView } from '../view/entity-view';
import { type CardQuote, fitCard } from './card-text';

interface HoverCardProps extends QuoteEvents {
  readonly entity: EntityView;
  /** Asked for by key or tap: then there is a button to close it. */
  readonly closable: boolean;
  readonly onClose: () => void;
}

interface SaidProps extends QuoteEvents {
  readonly title: string;
  readonly said: readonly CardQuote[];
  /** How many there are in all; more than shown is said beside the heading. */
  readonly of: number;
}

function Said({ title, said, of, ...events }: SaidProps) {
  const words = useWords();
  if (said.length === 0) return null;
  return (
    <div class="hover-part">
      <h4 class="hover-head">
        {title}
        {of > said.length && <span class="hover-count"> {words.say('cardSomeOf', said.length, of)}</span>}
      </h4>
      {said.map(({ quote, words: text }) => (
        <div class="hover-said" key={text}>
          <button
            type="button"
            class="hover-words"
            {...OUTLETS_WORDS}
            title={words.say(quote.target.on === 'page' ? 'showInArticle' : 'openThisReport')}
            onClick={() => followTarget(quote.target, events)}
          >
            {text}
          </button>
          {quote.target.on === 'report' && (
            <p class="hover-source">
              <span class="quote-outlet">{quote.outlet}</span> {quote.date}
            </p>
          )}
        </div>
      ))}
    </div>
  );
}

interface CalledProps extends QuoteEvents {
  readonly called: readonly CalledView[];
}

/** What others call the person, each in the outlet's own words. */
function Called({ called, ...events }: CalledProps) {
  const words = useWords();
  if (called.length === 0) return null;
  return (
    <ul class="hover-called" aria-label={words.say('cardCalled')}>
      {called.map(({ words: text, by, target }) => (
        <li key={text}>
          <button
            type="button"
            class="hover-words"
            {...OUTLETS_WORDS}
            title={words.say(target.on === 'page' ? 'showInArticle' : 'openThisReport')}
            onClick={() => followTarget(target, events)}
          >
            {words.quote(text)}
          </button>{' '}
          <span class="hover-by">{by}</span>
        </li>
      ))}
    </ul>
  );
}

/** Between labels and what they belong to. */
const SPACES = 6;

/** Who or what this is, and what is said by or of it here and elsewhere. No portrait. */
export function HoverCard({ entity, closable, onClose, ...events }: HoverCardProps) {
  const words = useWords();
  const speaks = entity.kind === 'person' || entity.kind === 'body';
  const hereTitle = words.say(speaks ? 'cardSaidHere' : 'cardHereOf');
  const elsewhereTitle = words.say(speaks ? 'cardSaidElsewhere' : 'cardElsewhereOf');
  const counts =
    words.say('cardSomeOf', 1, entity.here.length) + words.say('cardSomeOf', 2, entity.elsewhere.length);
  const link = entity.wikipedia ? words.say('cardWikipedia') : '';
  const card = fitCard(entity, (hereTitle + elsewhereTitle + counts + link).length + SPACES);
  const line = card.line ?? (entity.kind === 'person' ? words.say('cardNoRole') : null);
  return (
    <>
      <header class="hover-top">
        <h3 class="hover-name">{card.name}</h3>
        {closable && (
          <button type="button" class="icon close" aria-label={words.say('cardClose')} onClick={onClose}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="M3 3l10 10M13 3L3 13" />
            </svg>
          </button>
        )}
      </header>
      {line !== null && (
        <p class="hover-line">
          <span class="hover-role">{line}</span>
          {card.asOf && <span class="hover-as-of"> {card.asOf}</span>}
        </p>
      )}
      {card.tookPart && <p class="hover-note">{card.tookPart}</p>}
      <Called called={card.called} {...events} />
      {card.spelt && <p class="hover-note">{card.spelt}</p>}
      <Said title={hereTitle} said={card.here} of={entity.here.length} {...events} />
      <Said title={elsewhereTitle} said={card.elsewhere} of={entity.elsewhere.length} {...events} />
      {entity.wikipedia && (
        <p class="hover-foot">
          <a class="link" href={entity.wikipedia} target="_blank" rel="noopener noreferrer">
            {link}
          </a>
        </p>
      )}
    </>
  );
}
