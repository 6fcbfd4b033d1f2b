import type { Result } from '../model';

/** What the reader has chosen; kept in the browser's local storage, never synced. */
export interface Settings {
  readonly version: 1;
  readonly everywhere: boolean;
  /** Sites on which nothing is shown, by registrable domain or host name. */
  readonly hiddenSites: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = { version: 1, everywhere: true, hiddenSites: [] };

/** The part of a storage area that settings need; the browser's is passed in. */
export interface Storage {
  readonly get: (key: string) => Promise<Record<string, unknown>>;
  readonly set: (items: Record<string, unknown>) => Promise<void>;
}

const KEY = 'settings';

/** Settings as stored, with defaults for what is missing or can't be read. */
export function parseSettings(stored: unknown): Settings {
  const raw = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<Settings>;
  const sites = Array.isArray(raw.hiddenSites) ? raw.hiddenSites : [];
  return {
    version: 1,
    everywhere: typeof raw.everywhere === 'boolean' ? raw.everywhere : DEFAULT_SETTINGS.everywhere,
    hiddenSites: [
      ...new Set(sites.filter((site): site is string => typeof site === 'string' && site !== '')),
    ],
  };
}

/** Reads the settings; storage that fails yields the defaults, so that reading goes on. */
export async function readSettings(storage: Storage): Promise<Settings> {
  try {
    return parseSettings((await storage.get(KEY))[KEY]);
  } catch {
    return DEFAULT_SETTINGS;
  }
}

/** Stores changed settings; full or broken storage is told, and the old settings stay. */
export async function changeSettings(
  storage: Storage,
  change: (settings: Settings) => Settings,
): Promise<Result<Settings>> {
  const next = change(await readSettings(storage));
  try {
    await storage.set({ [KEY]: next });
    return { ok: true, value: next };
  } catch {
    const error =
      'The choice could not be kept: the browser has no room left for it. Free some disk space and try again.';
    return { ok: false, error };
  }
}

/** Whether Crossread may appear on a site. */
export function isShownOn(settings: Settings, site: string): boolean {
  return settings.everywhere && !settings.hiddenSites.includes(site);
}

/** Settings with a site hidden or shown again. */
export function withSite(settings: Settings, site: string, shown: boolean): Settings {
  const others = settings.hiddenSites.filter((one) => one !== site);
  return { ...settings, hiddenSites: shown ? others : [...others, site] };
}
