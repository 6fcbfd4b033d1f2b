import { OUTLETS_WORDS } from '../parts/outlets-words';
import { useWords } from '../parts/words-context';
import type { TimelineView } from '../view/page-view';
import { useCards } from './card-context';

/** The words of an entry; a sentence of the page leads to where it stands. */
function MomentTitle({ entry }: { readonly entry: TimelineView }) {
  const words = useWords();
  const { onLocate, lost } = useCards();
  const { kind, title, statement } = entry;
  if (statement !== null && !lost.has(statement)) {
    return (
      <button
        type="button"
        class="quote-words"
        {...OUTLETS_WORDS}
        title={words.say('showInArticle')}
        onClick={() => onLocate(statement)}
      >
        {title}
      </button>
    );
  }
  return (
    <span class={kind === 'told' ? 'quote-words' : 'moment-title'} {...(kind === 'told' && OUTLETS_WORDS)}>
      {kind === 'published' && <span class="moment-kind">{words.say('dayPublished')}: </span>}
      {title}
    </span>
  );
}

/** What is told of and when it was told, from the first day to the last: a list to read, with a line beside it. */
export function Timeline({ entries }: { readonly entries: readonly TimelineView[] }) {
  return (
    <ol class="timeline">
      {entries.map((entry, i) => (
        <li key={entry.key} class={`moment moment-${entry.kind}`} data-here={entry.isHere}>
          {entries[i - 1]?.days !== entry.days && <span class="moment-days">{entry.days}</span>}{' '}
          <MomentTitle entry={entry} /> {entry.note && <span class="moment-note">{entry.note}</span>}
        </li>
      ))}
    </ol>
  );
}
