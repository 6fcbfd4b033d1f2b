import { useWords } from '../../parts/words-context';
import type { Shown } from './matrix-view';

interface MatrixFilterProps {
  readonly shown: Shown;
  readonly typed: string;
  /** Lines that are left. */
  readonly count: number;
  readonly onShow: (shown: Shown) => void;
  readonly onType: (typed: string) => void;
}

const CHOICES = [
  ['all', 'matrixShowAll'],
  ['differ', 'matrixShowDiffer'],
  ['told', 'matrixShowTold'],
  ['single', 'matrixShowSingle'],
] as const;

/** Which lines of the matrix are shown. */
export function MatrixFilter({ shown, typed, count, onShow, onType }: MatrixFilterProps) {
  const words = useWords();
  return (
    <div class="matrix-filter">
      <fieldset class="choices">
        <legend class="spoken">{words.say('matrixShow')}</legend>
        {CHOICES.map(([value, key]) => (
          <label key={value} class="choice">
            <input type="radio" name="shown" checked={shown === value} onChange={() => onShow(value)} />
            <span>{words.say(key)}</span>
          </label>
        ))}
      </fieldset>
      <label class="matrix-find">
        <span class="spoken">{words.say('matrixFilter')}</span>
        <input
          type="search"
          value={typed}
          placeholder={words.say('matrixFilter')}
          spellcheck={false}
          autocomplete="off"
          onInput={(event) => onType(event.currentTarget.value)}
        />
      </label>
      <p class="matrix-count" role="status">
        {words.count('matrixRows', count)}
      </p>
    </div>
  );
}
