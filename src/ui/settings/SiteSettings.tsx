import type { Outlet } from '../../model';
import { withSite } from '../../settings';
import { Switch } from '../parts/Switch';
import { useWords } from '../parts/words-context';
import { ListedSites } from './ListedSites';
import type { SectionProps } from './settings-events';

export interface AddedSite {
  /** As the browser keeps it: a match pattern. */
  readonly match: string;
  /** Null for one that stands for all sites. */
  readonly site: string | null;
}

interface SiteSettingsProps extends SectionProps {
  readonly outlets: readonly Outlet[];
  readonly added: readonly AddedSite[];
  readonly onRemoveSite: (match: string) => void;
}

/** Where Crossread appears: hidden sites, added sites, and those it lists. */
export function SiteSettings({ settings, onChange, outlets, added, onRemoveSite }: SiteSettingsProps) {
  const words = useWords();
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{words.say('settingsSites')}</h2>
      <Switch
        label={words.say('settingsEverywhere')}
        on={settings.everywhere}
        disabled={false}
        onChange={(on) => onChange((old) => ({ ...old, everywhere: on }))}
      />
      <p class="note">{words.say('settingsEverywhereNote')}</p>
      <h3>{words.say('settingsHiddenSites')}</h3>
      {settings.hiddenSites.length === 0 && <p class="note">{words.say('settingsNoHiddenSites')}</p>}
      <ul class="rows">
        {settings.hiddenSites.map((site) => (
          <li key={site} class="row">
            <span class="row-text">{site}</span>
            <button
              type="button"
              class="plain"
              aria-label={words.say('settingsShowAgainOn', site)}
              onClick={() => onChange((old) => withSite(old, site, true))}
            >
              {words.say('settingsShowAgain')}
            </button>
          </li>
        ))}
      </ul>
      <h3>{words.say('settingsAddedSites')}</h3>
      {added.length === 0 && <p class="note">{words.say('settingsNoAddedSites')}</p>}
      <ul class="rows">
        {added.map(({ match, site }) => (
          <li key={match} class="row">
            <span class="row-text">{site ?? words.say('settingsAllSites')}</span>
            <button
              type="button"
              class="plain"
              aria-label={words.say('settingsRemoveSite', site ?? words.say('settingsAllSites'))}
              onClick={() => onRemoveSite(match)}
            >
              {words.say('settingsRemove')}
            </button>
          </li>
        ))}
      </ul>
      <ListedSites outlets={outlets} />
    </section>
  );
}
