import { MARKED_KINDS, type MarkedKind } from '../../settings';
import type { WordKey } from '../../words/keys';
import { Switch } from '../parts/Switch';
import { useWords } from '../parts/words-context';
import type { SectionProps } from './settings-events';

const NAMES: Readonly<Record<MarkedKind, WordKey>> = {
  outlets: 'settingsMarkOutlets',
  parties: 'settingsMarkParties',
  corroborated: 'settingsMarkCorroborated',
  'only-here': 'settingsMarkOnlyHere',
  names: 'settingsMarkNames',
};

/** What is marked in an article, each kind by itself, with its line as it looks there. */
export function MarkSettings({ settings, onChange }: SectionProps) {
  const words = useWords();
  return (
    <section aria-labelledby="marks">
      <h2 id="marks">{words.say('settingsMarks')}</h2>
      <p class="note">{words.say('settingsMarksNote')}</p>
      <ul class="rows">
        {MARKED_KINDS.map((kind) => (
          <li key={kind} class="mark-row">
            <span class={`sample sample-${kind}`} aria-hidden="true">
              {words.say('settingsSample')}
            </span>
            <Switch
              label={words.say(NAMES[kind])}
              on={settings.marks[kind]}
              disabled={false}
              onChange={(on) => onChange((old) => ({ ...old, marks: { ...old.marks, [kind]: on } }))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
