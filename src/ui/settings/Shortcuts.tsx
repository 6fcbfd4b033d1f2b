import { useWords } from '../parts/words-context';

/** A command of the browser's list: what it does, and the keys it has now. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  /** As the browser writes them, "Alt+Shift+C"; empty for none. */
  readonly keys: string;
}

export interface ShortcutsProps {
  readonly shortcuts: readonly Shortcut[];
  /** Null where the browser has no page for them that can be opened. */
  readonly onChangeShortcuts: (() => void) | null;
}

/** The keyboard's ways: which they are now, and where they can be changed. */
export function Shortcuts({ shortcuts, onChangeShortcuts }: ShortcutsProps) {
  const words = useWords();
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{words.say('settingsShortcuts')}</h2>
      <dl class="shortcuts">
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name} class="shortcut">
            <dt>{description}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : words.say('settingsShortcutNone')}</dd>
          </div>
        ))}
      </dl>
      {onChangeShortcuts ? (
        <>
          <button
            type="button"
            class="second-button"
            aria-describedby="shortcuts-note"
            onClick={onChangeShortcuts}
          >
            {words.say('settingsChangeShortcuts')}
          </button>
          <p class="note" id="shortcuts-note">
            {words.say('settingsShortcutsNote')}
          </p>
        </>
      ) : (
        <p class="note">{words.say('settingsShortcutsByHand')}</p>
      )}
    </section>
  );
}
