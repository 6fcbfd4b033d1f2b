import { changeSettings, readSettings, type Storage } from '../extension/settings-store';
import type { Result } from '../model';
import type { Reason } from '../reason';
import type { Settings } from '../settings';

/** The browser's local storage, as far as the reader follows it. */
export interface FollowedStorage extends Storage {
  readonly onChanged: {
    readonly addListener: (listener: () => void) => void;
    readonly removeListener: (listener: () => void) => void;
  };
}

export interface ReaderSettings {
  readonly current: () => Settings;
  readonly change: (change: (settings: Settings) => Settings) => Promise<Result<Settings, Reason>>;
  /** Who is told of changes, made here or in another page. */
  readonly onChange: (listener: (settings: Settings, before: Settings) => void) => void;
}

/** The settings as they are now, whichever page changes them. */
export async function followSettings(storage: FollowedStorage, signal: AbortSignal): Promise<ReaderSettings> {
  let settings = await readSettings(storage);
  let tell = (_settings: Settings, _before: Settings) => {};
  const look = async () => {
    const before = settings;
    settings = await readSettings(storage);
    if (!signal.aborted) tell(settings, before);
  };
  storage.onChanged.addListener(look);
  signal.addEventListener('abort', () => storage.onChanged.removeListener(look), { once: true });
  return {
    current: () => settings,
    change: (change) => changeSettings(storage, change),
    onChange: (listener) => {
      tell = listener;
    },
  };
}

/** Ids of what the reader has hidden. */
export function hiddenIds({ hiddenFindings }: Settings): ReadonlySet<string> {
  return new Set(hiddenFindings.map(({ id }) => id));
}

/** Whether the same findings are hidden. */
export function isSameHidden(a: Settings, b: Settings): boolean {
  return a.hiddenFindings.map(({ id }) => id).join() === b.hiddenFindings.map(({ id }) => id).join();
}
