import { useState } from 'preact/hooks';
import { useWords } from '../parts/words-context';

export type HideScope = 'site' | 'everywhere';

interface HideMenuProps {
  /** Host name of the page, for "Hide on …". */
  readonly host: string;
  readonly onHide: (scope: HideScope) => void;
}

/** The way out: a disclosure with two buttons, here and everywhere. */
export function HideMenu({ host, onHide }: HideMenuProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <div class="hide">
      <button type="button" class="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.say('hideCrossread')}
      </button>
      {open && (
        <div class="hide-choices">
          <button type="button" class="plain" onClick={() => onHide('site')}>
            {words.say('hideOn', host)}
          </button>
          <button type="button" class="plain" onClick={() => onHide('everywhere')}>
            {words.say('hideEverywhere')}
          </button>
          <p class="section-note">{words.say('hideNote')}</p>
        </div>
      )}
    </div>
  );
}
