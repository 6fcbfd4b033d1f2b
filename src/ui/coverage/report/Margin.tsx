import { LineGlyph } from '../../parts/LineGlyph';
import { OUTLETS_WORDS } from '../../parts/outlets-words';
import { useWords } from '../../parts/words-context';
import { useLeave } from '../leave';
import type { Elsewhere, NoteView } from './margin-view';

interface MarginProps {
  readonly notes: readonly NoteView[];
  /** Unfolded: there is room beside the text, or the reader was led here. */
  readonly open: boolean;
}

function Others({ others, from }: { readonly others: readonly Elsewhere[]; readonly from: string }) {
  const say = useWords();
  const leave = useLeave();
  return (
    <ul class="note-others">
      {others.map(({ outlet, words, href }) => (
        <li key={href + words}>
          <a class="note-other" href={href} onClick={() => leave(from)}>
            <span class="note-outlet">{outlet}</span>{' '}
            <span class="note-words" {...OUTLETS_WORDS}>
              {say.quote(words)}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Note({ note }: { readonly note: NoteView }) {
  const words = useWords();
  return (
    <li class="note">
      <p class="note-on" {...OUTLETS_WORDS}>
        {words.quote(note.opening)}
      </p>
      {note.differences.map(({ between, title, mine, others }) => (
        <div key={title} class="note-difference">
          <p class={`note-title ink-${between}`}>
            <LineGlyph kind={between} />
            {title}
          </p>
          <p class="note-mine">
            <span class="note-outlet">{words.say('marginHere')}</span>{' '}
            <span class="note-words" {...OUTLETS_WORDS}>
              {words.quote(mine)}
            </span>
          </p>
          <FirstOfOthers others={others} from={note.href} />
        </div>
      ))}
      {note.also && (
        <details class="note-also">
          <summary>
            <LineGlyph kind="corroborated" />
            <span>{note.also}</span>
          </summary>
          <Others others={note.agrees} from={note.href} />
        </details>
      )}
      {note.more > 0 && <p class="note-more">{words.say('marginMore', note.more)}</p>}
    </li>
  );
}

/** The first one's words; the others, who mostly say the same in theirs, by name. */
function FirstOfOthers({ others, from }: { readonly others: readonly Elsewhere[]; readonly from: string }) {
  const words = useWords();
  const leave = useLeave();
  const [, ...rest] = others;
  return (
    <>
      <Others others={others.slice(0, 1)} from={from} />
      {rest.length > 0 && (
        <ul class="note-rest">
          {rest.map(({ outlet, words: own, href }) => (
            <li key={href + own}>
              <a class="note-other note-outlet" href={href} title={own} onClick={() => leave(from)}>
                {words.say('marginAndIn', outlet)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What other reports say on the sentences of one passage; folded under it where there is no margin. */
export function Margin({ notes, open }: MarginProps) {
  const words = useWords();
  if (notes.length === 0) return null;
  const difference = notes.flatMap(({ differences }) => differences)[0];
  return (
    <div class="margin" role="note" aria-label={words.say('marginLabel')}>
      <details class="margin-fold" open={open}>
        <summary>
          <LineGlyph kind={difference?.between ?? 'corroborated'} />
          <span>
            {difference?.title ?? notes[0]?.also}
            {notes.length > 1 && ` · ${words.count('marginFold', notes.length)}`}
          </span>
        </summary>
        <ul class="notes">
          {notes.map((note) => (
            <Note key={note.statement} note={note} />
          ))}
        </ul>
      </details>
    </div>
  );
}
