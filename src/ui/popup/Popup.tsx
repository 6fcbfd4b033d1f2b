import { useFocusNear } from '../parts/focus-near';
import { Message } from '../parts/Message';
import { Switch } from '../parts/Switch';
import { useWords } from '../parts/words-context';
import { PageState } from './PageState';
import type { PopupPage, PopupProblem } from './popup-page';
import { SiteOffer } from './SiteOffer';

export interface PopupProps {
  readonly page: PopupPage;
  readonly problem: PopupProblem | null;
  readonly onSite: boolean;
  readonly everywhere: boolean;
  readonly onSiteChange: (on: boolean) => void;
  readonly onEverywhereChange: (on: boolean) => void;
  readonly onOpenSidebar: () => void;
  readonly onRead: () => void;
  readonly onAddSite: () => void;
  readonly onOpenCoverage: () => void;
  readonly onOpenSettings: () => void;
}

/** The toolbar's popup: what this page is and why, what can be done with it, and where Crossread may appear. */
export function Popup(props: PopupProps) {
  const { page, problem, onSite, everywhere } = props;
  const words = useWords();
  useFocusNear();
  const site = page.kind === 'readable' && page.coverage !== 'none' ? page.site : null;
  return (
    <main class="popup">
      <h1 class="popup-title">{words.say('extensionName')}</h1>
      {page.kind === 'looking' && (
        <p class="popup-looking" role="status">
          {words.say('popupReading')}
        </p>
      )}
      {page.kind === 'restricted' && (
        <Message tone="plain" title={words.say('popupRestricted')}>
          {words.say('popupRestrictedNote')}
        </Message>
      )}
      {page.kind === 'pdf' && (
        <Message tone="plain" title={words.say('popupPdf')}>
          {words.say('popupPdfNote')}
        </Message>
      )}
      {page.kind === 'readable' && (
        <PageState
          page={page}
          problem={problem}
          off={!everywhere ? 'everywhere' : !onSite ? 'here' : null}
          onOpenSidebar={props.onOpenSidebar}
          onRead={props.onRead}
        />
      )}
      {page.kind === 'readable' && page.site !== null && (
        <SiteOffer
          site={page.site}
          coverage={page.coverage}
          isRefused={problem === 'add'}
          onAdd={props.onAddSite}
        />
      )}
      <div class="popup-switches">
        {site !== null && (
          <Switch
            label={words.say('popupSwitchSite', site)}
            on={onSite && everywhere}
            disabled={!everywhere}
            onChange={props.onSiteChange}
          />
        )}
        <Switch
          label={words.say('popupSwitchEverywhere')}
          on={everywhere}
          disabled={false}
          onChange={props.onEverywhereChange}
        />
      </div>
      {problem === 'keep' && (
        <Message tone="problem" title={words.say('settingsNotKept')}>
          {words.say('settingsNotKeptNote')}
        </Message>
      )}
      <nav class="popup-ways">
        <button type="button" class="plain" onClick={props.onOpenCoverage}>
          {words.say('popupCoverage')}
        </button>
        <button type="button" class="plain" onClick={props.onOpenSettings}>
          {words.say('popupSettings')}
        </button>
      </nav>
    </main>
  );
}
