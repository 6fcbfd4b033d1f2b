import { fitWidth, WIDTH } from '../../settings';
import { useWords } from '../parts/words-context';
import { Choice } from './Choice';
import type { SectionProps } from './settings-events';

const STEP = 20;

/** Where the sidebar stands, how wide, and in which order it tells. */
export function SidebarSettings({ settings, onChange }: SectionProps) {
  const words = useWords();
  const { side, width, order } = settings;
  return (
    <section aria-labelledby="sidebar">
      <h2 id="sidebar">{words.say('settingsSidebar')}</h2>
      <Choice
        legend={words.say('settingsSide')}
        name="side"
        value={side}
        options={[
          ['left', words.say('settingsLeft')],
          ['right', words.say('settingsRight')],
        ]}
        onChange={(next) => onChange((old) => ({ ...old, side: next }))}
      />
      <div class="width">
        <label for="width">{words.say('settingsWidth')}</label>
        <input
          type="range"
          id="width"
          min={WIDTH.least}
          max={WIDTH.most}
          step={STEP}
          value={width}
          aria-valuetext={words.say('settingsPixels', width)}
          onChange={({ currentTarget }) => {
            const next = fitWidth(Number(currentTarget.value));
            onChange((old) => ({ ...old, width: next }));
          }}
        />
        <output for="width">{words.say('settingsPixels', width)}</output>
      </div>
      <Choice
        legend={words.say('settingsOrder')}
        name="order"
        value={order}
        options={[
          ['strength', words.say('settingsStrength')],
          ['reading', words.say('settingsReading')],
        ]}
        onChange={(next) => onChange((old) => ({ ...old, order: next }))}
      />
    </section>
  );
}
