import type { Result } from '../model';
import { type Reason, reason } from '../reason';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../settings';

/** The part of a storage area that settings need; the browser's is passed in. */
export interface Storage {
  readonly get: (key: string) => Promise<Record<string, unknown>>;
  readonly set: (items: Record<string, unknown>) => Promise<void>;
}

/** Under which the settings stand in the storage area. */
export const SETTINGS_KEY = 'settings';

/** Reads the settings; storage that fails yields the defaults, so that reading goes on. */
export async function readSettings(storage: Storage): Promise<Settings> {
  try {
    return parseSettings((await storage.get(SETTINGS_KEY))[SETTINGS_KEY]);
  } catch {
    return DEFAULT_SETTINGS;
  }
}

/** Stores changed settings; full or broken storage is told, and the old settings stay. */
export async function changeSettings(
  storage: Storage,
  change: (settings: Settings) => Settings,
): Promise<Result<Settings, Reason>> {
  const next = change(await readSettings(storage));
  try {
    await storage.set({ [SETTINGS_KEY]: next });
    return { ok: true, value: next };
  } catch {
    return { ok: false, error: reason('NotKept') };
  }
}

/**
 * A door through which changes go one after the other: each reads what the one before has stored, so that two quick
 * clicks both count.
 */
export function createSettingsDoor(
  storage: Storage,
): (change: (settings: Settings) => Settings) => Promise<Result<Settings, Reason>> {
  let last: Promise<unknown> = Promise.resolve();
  return (change) => {
    const next = last.then(() => changeSettings(storage, change));
    last = next;
    return next;
  };
}
