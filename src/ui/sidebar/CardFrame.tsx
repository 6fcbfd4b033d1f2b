import type { ComponentChildren } from 'preact';
import type { Card } from '../copy/copied';
import { Menu } from '../parts/Menu';
import { useWords } from '../parts/words-context';
import { useCards } from './card-context';

interface CardFrameProps {
  readonly card: Card;
  /** Statements of the page that the card is about; the first is its own. */
  readonly statements: readonly number[];
  readonly children: ComponentChildren;
}

/** Whether a card is about a statement of the page. */
export function isAbout(statements: readonly number[], statement: number | null): boolean {
  return statement !== null && statements.includes(statement);
}

/** What all cards have: a place for the focus, the menu, and the way back while the text has led here. */
export function CardFrame({ card, statements, children }: CardFrameProps) {
  const words = useWords();
  const { located, onBack, onCopy, onHideCard } = useCards();
  const isLocated = isAbout(statements, located);
  return (
    <article
      class="card"
      data-card={card.id}
      data-statement={isLocated ? located : statements[0]}
      data-located={isLocated}
      tabIndex={-1}
    >
      <Menu
        class="card-menu"
        label={words.say('menuLabel')}
        items={[
          { label: words.say('copyMarkdown'), onChoose: () => onCopy(card, 'markdown') },
          { label: words.say('copyPlain'), onChoose: () => onCopy(card, 'plain') },
          { label: words.say('hideWrong'), onChoose: () => onHideCard(card) },
        ]}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M3 8h.01M8 8h.01M13 8h.01" />
        </svg>
      </Menu>
      {children}
      {isLocated && located !== null && (
        <button type="button" class="back" onClick={() => onBack(located)}>
          {words.say('backToArticle')}
        </button>
      )}
    </article>
  );
}
