import { useState } from 'preact/hooks';
import type { Outlet } from '../../model';
import type { Words } from '../../words/words';
import { useWords } from '../parts/words-context';
import { kindInWords } from '../view/byline';

interface ListedSite {
  readonly name: string;
  readonly domains: string;
  readonly country: string;
  readonly kind: string;
}

/** Outlets as the list says them, by country and name. */
function listedSites(outlets: readonly Outlet[], words: Words): readonly ListedSite[] {
  const regions = new Intl.DisplayNames(words.language, { type: 'region' });
  return outlets
    .map(({ name, domains, country, kind }) => ({
      name,
      domains: domains.join(', '),
      country: regions.of(country) ?? country,
      kind: kindInWords(kind, words),
    }))
    .sort((a, b) => a.country.localeCompare(b.country) || a.name.localeCompare(b.name));
}

/** The news sites on which Crossread runs: folded away, with a box to find one. */
export function ListedSites({ outlets }: { readonly outlets: readonly Outlet[] }) {
  const words = useWords();
  const [asked, setAsked] = useState('');
  const wanted = asked.trim().toLocaleLowerCase();
  const found = listedSites(outlets, words).filter((site) =>
    Object.values(site).some((text) => text.toLocaleLowerCase().includes(wanted)),
  );
  return (
    <details class="listed">
      <summary>{words.count('settingsListed', outlets.length)}</summary>
      <label class="search-sites">
        {words.say('settingsSearchSites')}
        <input type="search" value={asked} onInput={({ currentTarget }) => setAsked(currentTarget.value)} />
      </label>
      <p class="note" role="status">
        {words.count('settingsSitesFound', found.length)}
      </p>
      <ul class="sites">
        {found.map(({ name, domains, country, kind }) => (
          <li key={name}>
            <span class="site-name">{name}</span>{' '}
            <span class="note">{[kind, country, domains].join(' · ')}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
