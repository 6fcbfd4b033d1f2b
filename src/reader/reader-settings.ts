import { createSettingsDoor, readSettings, type Storage } from '../extension/settings-store';
import type { Result } from '../model';
import type { Reason } from '../reason';
import { isSame, type Settings } from '../settings';

/** The browser's local storage, as far as the reader follows it. */
export interface FollowedStorage extends Storage {
  readonly onChanged: {
    readonly addListener: (listener: () => void) => void;
    readonly removeListener: (listener: () => void) => void;
  };
}

type Change = (settings: Settings) => Settings;

export interface ReaderSettings {
  readonly current: () => Settings;
  /** What can't be kept is told, holds in this page all the same, and is kept with the next change that can be. */
  readonly change: (change: Change) => Promise<Result<Settings, Reason>>;
  /** Who is told of changes, made here or in another page. */
  readonly onChange: (listener: (settings: Settings, before: Settings) => void) => void;
}

/** The settings as they are now, whichever page changes them. */
export async function followSettings(storage: FollowedStorage, signal: AbortSignal): Promise<ReaderSettings> {
  const keep = createSettingsDoor(storage);
  let stored = await readSettings(storage);
  let settings = stored;
  let unkept: readonly Change[] = [];
  let tell = (_settings: Settings, _before: Settings) => {};
  let looks = 0;
  const look = async () => {
    looks += 1;
    const turn = looks;
    // Storage that fails may fail to tell as well: then it stays as it was.
    const read = await readSettings(storage, stored);
    // An answer that took long may be older than that of a later look.
    if (turn !== looks) return;
    stored = read;
    const before = settings;
    settings = withAll(unkept, stored);
    if (!signal.aborted) tell(settings, before);
  };
  storage.onChanged.addListener(look);
  signal.addEventListener('abort', () => storage.onChanged.removeListener(look), { once: true });
  return {
    current: () => settings,
    change: async (change) => {
      unkept = [...unkept, change];
      const sent = unkept;
      const kept = await keep((old) => withAll(sent, old));
      if (kept.ok) {
        unkept = unkept.filter((one) => !sent.includes(one));
        return kept;
      }
      // No change of the storage will tell of it.
      void look();
      // Nothing of it is lost where what it asks for is what is stored: a finding hidden just now and shown again.
      return isSame(change(stored), stored) ? { ok: true, value: settings } : kept;
    },
    onChange: (listener) => {
      tell = listener;
    },
  };
}

function withAll(changes: readonly Change[], settings: Settings): Settings {
  return changes.reduce((changed, change) => change(changed), settings);
}

/** Ids of what the reader has hidden. */
export function hiddenIds({ hiddenFindings }: Settings): ReadonlySet<string> {
  return new Set(hiddenFindings.map(({ id }) => id));
}

/** Whether the same findings are hidden. */
export function isSameHidden(a: Settings, b: Settings): boolean {
  return a.hiddenFindings.map(({ id }) => id).join() === b.hiddenFindings.map(({ id }) => id).join();
}
