import { withoutHidden } from '../../settings';
import { useWords } from '../parts/words-context';
import type { SectionProps } from './settings-events';

interface HiddenFindingsProps extends SectionProps {
  readonly onTakeBackAll: () => void;
}

/** Findings that the reader called wrong, each with its article, to be taken back. */
export function HiddenFindings({ settings, onChange, onTakeBackAll }: HiddenFindingsProps) {
  const words = useWords();
  const { hiddenFindings } = settings;
  return (
    <section aria-labelledby="hidden">
      <h2 id="hidden">{words.say('settingsHidden')}</h2>
      <p class="note">{words.say(hiddenFindings.length > 0 ? 'settingsHiddenNote' : 'settingsNoHidden')}</p>
      <ul class="rows">
        {hiddenFindings.map(({ id, address, title, words: cited, day }) => (
          <li key={id} class="row hidden-finding">
            <div class="row-text">
              <p>{title}</p>
              {cited && <p class="cited">{words.quote(cited)}</p>}
              <p class="note">
                <Address address={address} />
                {day && ` · ${words.say('settingsHiddenOn', words.day(day))}`}
              </p>
            </div>
            <button
              type="button"
              class="plain"
              aria-label={words.say('settingsTakeBackOf', title)}
              onClick={() => onChange((old) => withoutHidden(old, id))}
            >
              {words.say('settingsTakeBack')}
            </button>
          </li>
        ))}
      </ul>
      {hiddenFindings.length > 1 && (
        <button type="button" class="second-button" onClick={onTakeBackAll}>
          {words.say('settingsTakeBackAll')}
        </button>
      )}
    </section>
  );
}

/** Settings may come from a file that somebody else wrote: only addresses of the web are followed. */
function Address({ address }: { readonly address: string }) {
  const shown = address.replace(/^https?:\/\/(?:www\.)?/iu, '');
  if (!/^https?:\/\//iu.test(address)) return <span>{shown}</span>;
  return (
    <a class="link" href={address} rel="noreferrer">
      {shown}
    </a>
  );
}
