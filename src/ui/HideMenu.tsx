import { useState } from 'preact/hooks';

export type HideScope = 'site' | 'everywhere';

interface HideMenuProps {
  /** Host name of the page, for "Hide on …". */
  readonly host: string;
  readonly onHide: (scope: HideScope) => void;
}

/** The way out: a disclosure with two buttons, here and everywhere. */
export function HideMenu({ host, onHide }: HideMenuProps) {
  const [open, setOpen] = useState(false);
  return (
    <div class="hide">
      <button type="button" class="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
        Hide Crossread
      </button>
      {open && (
        <div class="hide-choices">
          <button type="button" class="plain" onClick={() => onHide('site')}>
            Hide on {host}
          </button>
          <button type="button" class="plain" onClick={() => onHide('everywhere')}>
            Hide everywhere
          </button>
          <p class="section-note">It stays hidden until you switch it on again from the toolbar.</p>
        </div>
      )}
    </div>
  );
}
