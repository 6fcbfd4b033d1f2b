import type { Result } from '../model';
import { type Reason, reason } from '../reason';
import { DEFAULT_SETTINGS, isSame, parseSettings, type Settings } from '../settings';

/** The part of a storage area that settings need; the browser's is passed in. */
export interface Storage {
  readonly get: (key: string) => Promise<Record<string, unknown>>;
  readonly set: (items: Record<string, unknown>) => Promise<void>;
}

/** Under which the settings stand in the storage area. */
export const SETTINGS_KEY = 'settings';

/** Asked a second time where the first fails: Firefox does so once after it has found no room. */
async function readStored(storage: Storage): Promise<Settings> {
  const ask = () => storage.get(SETTINGS_KEY);
  return parseSettings((await ask().catch(ask))[SETTINGS_KEY]);
}

/** Reads the settings; storage that fails yields the defaults or what else is known, so that reading goes on. */
export async function readSettings(storage: Storage, otherwise = DEFAULT_SETTINGS): Promise<Settings> {
  try {
    return await readStored(storage);
  } catch {
    return otherwise;
  }
}

/**
 * Stores changed settings; full or broken storage is told, and the old settings stay: what can't be read isn't written
 * over either. What is so already needs no room.
 */
export async function changeSettings(
  storage: Storage,
  change: (settings: Settings) => Settings,
): Promise<Result<Settings, Reason>> {
  try {
    const old = await readStored(storage);
    const next = change(old);
    if (!isSame(next, old)) await storage.set({ [SETTINGS_KEY]: next });
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
