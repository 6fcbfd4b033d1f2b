import { useRef } from 'preact/hooks';
import { useWords } from '../parts/words-context';

export interface MoveSettingsProps {
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onReset: () => void;
}

/** Settings to a file and back, and back to the first ones. */
export function MoveSettings({ onExport, onImport, onReset }: MoveSettingsProps) {
  const words = useWords();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <section aria-labelledby="move">
      <h2 id="move">{words.say('settingsMove')}</h2>
      <p class="note" id="move-note">
        {words.say('settingsMoveNote')}
      </p>
      <div class="buttons">
        <button type="button" class="second-button" aria-describedby="move-note" onClick={onExport}>
          {words.say('settingsExport')}
        </button>
        <button type="button" class="second-button" onClick={() => chooser.current?.click()}>
          {words.say('settingsImport')}
        </button>
        <input
          ref={chooser}
          class="chooser"
          type="file"
          accept=".json,application/json"
          aria-label={words.say('settingsImport')}
          tabIndex={-1}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) onImport(file);
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
        <button type="button" class="second-button" onClick={onReset}>
          {words.say('settingsReset')}
        </button>
      </div>
    </section>
  );
}
