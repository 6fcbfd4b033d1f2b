import { Switch } from './Switch';

export interface PopupProps {
  /** What is known of the page in the current tab. */
  readonly page: 'talks' | 'other' | 'unlisted';
  /** Host name of that page; null where it has none, as on a settings page. */
  readonly host: string | null;
  readonly onSite: boolean;
  readonly everywhere: boolean;
  readonly onSiteChange: (on: boolean) => void;
  readonly onEverywhereChange: (on: boolean) => void;
  readonly onOpenCoverage: () => void;
}

const SAYS: Readonly<Record<PopupProps['page'], string>> = {
  talks: 'This article is about the Ukraine peace talks.',
  other: 'This page is not an article about the Ukraine peace talks.',
  unlisted: 'Crossread reads articles on the news sites it lists; this page is not on one of them.',
};

/** The toolbar's popup: what this page is, and where Crossread may appear. */
export function Popup(props: PopupProps) {
  const { page, host, onSite, everywhere, onSiteChange, onEverywhereChange, onOpenCoverage } = props;
  return (
    <main class="popup">
      <h1 class="popup-title">Crossread</h1>
      <p class="popup-says">{SAYS[page]}</p>
      {host !== null && page !== 'unlisted' && (
        <Switch
          label={`Show on ${host}`}
          on={onSite && everywhere}
          disabled={!everywhere}
          onChange={onSiteChange}
        />
      )}
      <Switch label="Show everywhere" on={everywhere} disabled={false} onChange={onEverywhereChange} />
      <button type="button" class="plain" onClick={onOpenCoverage}>
        All coverage of the talks
      </button>
    </main>
  );
}
