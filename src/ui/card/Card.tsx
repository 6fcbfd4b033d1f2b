import type { RefObject } from 'preact';
import type { QuoteEvents } from '../parts/quote-events';
import { useWords } from '../parts/words-context';
import type { PageView } from '../view/page-view';
import { CardLayer } from './CardLayer';
import { HoverCard } from './HoverCard';
import type { HoverEvent, OpenCard } from './hover-machine';
import { StatementCard } from './StatementCard';
import { pointsOn } from './statement-points';

interface CardProps extends QuoteEvents {
  readonly card: OpenCard;
  readonly view: PageView;
  /** What the card must not lie under. */
  readonly sidebar: RefObject<HTMLElement | null>;
  readonly onHover: (event: HoverEvent) => void;
}

/** The one open card, by what it is about; nothing where the view knows nothing of that. */
export function Card({ card, view, sidebar, onHover, ...events }: CardProps) {
  const said = useWords();
  const { target } = card;
  const layer = { card, sidebar, onHover };
  if (target.kind === 'statement') {
    const points = pointsOn(view, target, said);
    return points.length === 0 ? null : (
      <CardLayer {...layer} label={said.say('markCardLabel')}>
        <StatementCard points={points} />
      </CardLayer>
    );
  }
  const entity = [...view.people, ...view.things].find((one) => one.entity === target.entity);
  return entity ? (
    <CardLayer {...layer} label={said.say(entity.kind === 'person' ? 'cardWho' : 'cardWhat', entity.name)}>
      <HoverCard
        entity={entity}
        closable={card.asked}
        onClose={() => onHover({ type: 'escape' })}
        {...events}
      />
    </CardLayer>
  ) : null;
}
