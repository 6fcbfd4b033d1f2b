import type { Outlet } from '../../model';
import type { WordKey } from '../../words/keys';
import { useFocusNear } from '../parts/focus-near';
import { useWords } from '../parts/words-context';
import { ListedSites } from '../settings/ListedSites';
import { Picture } from './Picture';

export interface WelcomeProps {
  readonly outlets: readonly Outlet[];
  /** Whether the browser lets Crossread look at the listed sites. */
  readonly access: 'granted' | 'missing' | 'refused';
  readonly onTry: () => void;
  readonly onAllow: () => void;
  readonly onOpenSettings: () => void;
}

const SEEN: readonly (readonly [what: WordKey, text: WordKey])[] = [
  ['welcomeTab', 'welcomeTabText'],
  ['welcomeLines', 'welcomeLinesText'],
  ['welcomeSidebar', 'welcomeSidebarText'],
];

const NOT_DONE: readonly (readonly [what: WordKey, text: WordKey])[] = [
  ['welcomeNoNetwork', 'welcomeNoNetworkText'],
  ['welcomeNoTracking', 'welcomeNoTrackingText'],
  ['welcomeNoChange', 'welcomeNoChangeText'],
  ['welcomeNoVerdict', 'welcomeNoVerdictText'],
];

/** The first page after installing: what will happen, what won't, where, and an example to try it on. */
export function Welcome({ outlets, access, onTry, onAllow, onOpenSettings }: WelcomeProps) {
  const words = useWords();
  useFocusNear();
  return (
    <main class="welcome">
      <header>
        <p class="own-name">{words.say('extensionName')}</p>
        <h1>{words.say('welcomeTitle')}</h1>
        <p class="lead">{words.say('welcomeLead')}</p>
        <button type="button" class="main-button" aria-describedby="try-note" onClick={onTry}>
          {words.say('welcomeTry')}
        </button>
        <p class="note" id="try-note">
          {words.say('welcomeTryNote')}
        </p>
      </header>
      <section aria-labelledby="see">
        <h2 id="see">{words.say('welcomeSee')}</h2>
        <div class="see">
          <Picture />
          <ol class="seen">
            {SEEN.map(([what, text]) => (
              <li key={what}>
                <h3>{words.say(what)}</h3>
                <p>{words.say(text)}</p>
              </li>
            ))}
          </ol>
        </div>
      </section>
      <section aria-labelledby="not">
        <h2 id="not">{words.say('welcomeNot')}</h2>
        <ul class="not">
          {NOT_DONE.map(([what, text]) => (
            <li key={what}>
              <h3>{words.say(what)}</h3>
              <p>{words.say(text)}</p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="where">
        <h2 id="where">{words.say('welcomeWhere')}</h2>
        <p>{words.say('welcomeWhereText')}</p>
        <p role="status" class={access === 'granted' ? 'note' : 'access'}>
          {words.say(
            access === 'granted'
              ? 'welcomeAllowed'
              : access === 'missing'
                ? 'welcomeAllowNote'
                : 'welcomeRefused',
          )}
        </p>
        {access !== 'granted' && (
          <button type="button" class="main-button" onClick={onAllow}>
            {words.say('welcomeAllow')}
          </button>
        )}
        <ListedSites outlets={outlets} />
      </section>
      <footer>
        <p>{words.say('welcomeOff')}</p>
        <button type="button" class="plain" onClick={onOpenSettings}>
          {words.say('welcomeSettings')}
        </button>
      </footer>
    </main>
  );
}
