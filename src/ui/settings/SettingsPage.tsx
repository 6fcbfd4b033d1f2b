import type { Outlet } from '../../model';
import type { Settings } from '../../settings';
import { useFocusNear } from '../parts/focus-near';
import { Message } from '../parts/Message';
import { useWords } from '../parts/words-context';
import { HiddenFindings } from './HiddenFindings';
import { MarkSettings } from './MarkSettings';
import { MoveSettings, type MoveSettingsProps } from './MoveSettings';
import { Shortcuts, type ShortcutsProps } from './Shortcuts';
import { SidebarSettings } from './SidebarSettings';
import { type AddedSite, SiteSettings } from './SiteSettings';
import type { ChangeSettings } from './settings-events';

/** What became of the last change. */
export interface Outcome {
  readonly tone: 'plain' | 'problem';
  readonly title: string;
  readonly note: string | null;
  /** Whether it can be undone. */
  readonly canUndo: boolean;
}

export interface SettingsPageProps extends MoveSettingsProps, ShortcutsProps {
  readonly settings: Settings;
  readonly outcome: Outcome | null;
  readonly outlets: readonly Outlet[];
  readonly added: readonly AddedSite[];
  readonly onChange: ChangeSettings;
  readonly onUndo: () => void;
  readonly onTakeBackAll: () => void;
  readonly onRemoveSite: (match: string) => void;
  readonly onOpenFirstRun: () => void;
}

/** Everything that can be set, on one page; saved at once. */
export function SettingsPage(props: SettingsPageProps) {
  const { settings, outcome, onChange } = props;
  const words = useWords();
  useFocusNear();
  return (
    <main class="settings">
      <header>
        <p class="own-name">{words.say('extensionName')}</p>
        <h1>{words.say('settingsTitle')}</h1>
        <p class="lead">{words.say('settingsLead')}</p>
        <button type="button" class="plain" onClick={props.onOpenFirstRun}>
          {words.say('settingsFirstRun')}
        </button>
      </header>
      <SidebarSettings settings={settings} onChange={onChange} />
      <MarkSettings settings={settings} onChange={onChange} />
      <Shortcuts shortcuts={props.shortcuts} onChangeShortcuts={props.onChangeShortcuts} />
      <SiteSettings
        settings={settings}
        onChange={onChange}
        outlets={props.outlets}
        added={props.added}
        onRemoveSite={props.onRemoveSite}
      />
      <HiddenFindings settings={settings} onChange={onChange} onTakeBackAll={props.onTakeBackAll} />
      <MoveSettings onExport={props.onExport} onImport={props.onImport} onReset={props.onReset} />
      <div class={outcome ? 'outcome outcome-there' : 'outcome'}>
        {outcome?.tone === 'problem' && (
          <Message tone="problem" title={outcome.title}>
            {outcome.note}
          </Message>
        )}
        <div role="status">
          {outcome?.tone === 'plain' && (
            <p class="outcome-told">
              {outcome.title} {outcome.note}
            </p>
          )}
        </div>
        {outcome?.canUndo && (
          <button type="button" class="plain" onClick={props.onUndo}>
            {words.say('settingsUndo')}
          </button>
        )}
      </div>
    </main>
  );
}
