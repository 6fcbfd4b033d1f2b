import type { Ref } from 'preact';
import { useWords } from '../parts/words-context';
import type { PageView } from '../view/page-view';

interface HeadProps {
  readonly heading: Ref<HTMLHeadingElement>;
  /** Whether the tools are out; null where there is nothing to filter. */
  readonly tools: boolean | null;
  /** Of the sheet that the sidebar is on a small screen. */
  readonly tall: boolean;
  readonly onTools: () => void;
  readonly onTall: () => void;
  readonly onClose: () => void;
}

interface IconButtonProps {
  readonly class: string;
  readonly label: string;
  readonly path: string;
  readonly expanded?: boolean;
  readonly onClick: () => void;
}

function IconButton({ class: name, label, path, expanded, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class={`icon ${name}`}
      aria-label={label}
      aria-expanded={expanded}
      title={label}
      onClick={onClick}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}

/** The bar that stays: whose note this is, and the way out of it. */
export function Head({ heading, tools, tall, onTools, onTall, onClose }: HeadProps) {
  const words = useWords();
  return (
    <header class="sidebar-head">
      <h2 class="sidebar-title" tabIndex={-1} ref={heading}>
        {words.say('brand')}
      </h2>
      {tools !== null && (
        <IconButton
          class="tools-button"
          label={words.say('filterAndOrder')}
          path="M2 4.5h12M4.5 8h7M7 11.5h2"
          expanded={tools}
          onClick={onTools}
        />
      )}
      <IconButton
        class="sheet-button"
        label={words.say(tall ? 'sheetLower' : 'sheetTaller')}
        path={tall ? 'M3 6l5 5 5-5' : 'M3 10l5-5 5 5'}
        expanded={tall}
        onClick={onTall}
      />
      <IconButton class="close" label={words.say('close')} path="M3 3l10 10M13 3L3 13" onClick={onClose} />
    </header>
  );
}

/** What the article is about, and the honest denominator. */
export function About({ view }: { readonly view: PageView }) {
  const words = useWords();
  return (
    <div class="about">
      {view.event && (
        <p class="event">
          <span class="event-name">{view.event.name}</span> <span class="event-days">{view.event.days}</span>
        </p>
      )}
      <p class="sidebar-compared">
        {view.compared} {words.say('notInLibrary')}
      </p>
    </div>
  );
}
