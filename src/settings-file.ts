import { DEFAULT_SETTINGS, parseSettings, type Settings } from './settings';

/** Settings as a file that the reader keeps or carries to another browser. */

/** Says of a file that it is one of ours. */
const MARK = 'crossread-settings';
/** Characters; all that can be hidden fits in it. */
const LARGEST = 2_000_000;

export type SettingsFileProblem = 'no-json' | 'no-settings' | 'too-large';

export type SettingsFile =
  | {
      readonly ok: true;
      readonly settings: Settings;
      /** Names of what stands in the file and was not, or not wholly, understood. */
      readonly ignored: readonly string[];
      /** Whether a later version wrote it. */
      readonly isLater: boolean;
    }
  | { readonly ok: false; readonly problem: SettingsFileProblem };

export function formatSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ file: MARK, ...settings }, null, 2)}\n`;
}

/** Reads a file that was chosen. A broken one yields a problem, and no settings at all. */
export function parseSettingsFile(text: string): SettingsFile {
  if (text.length > LARGEST) return { ok: false, problem: 'too-large' };
  const raw = readJson(text);
  if (raw === undefined) return { ok: false, problem: 'no-json' };
  const fields = new Map(typeof raw === 'object' && raw !== null ? Object.entries(raw) : []);
  const version = fields.get('version');
  if (fields.get('file') !== MARK || typeof version !== 'number')
    return { ok: false, problem: 'no-settings' };
  const settings = parseSettings(raw);
  const known = new Map<string, unknown>(Object.entries(settings));
  const ignored = [...fields].filter(
    ([name, value]) => name !== 'file' && name !== 'version' && inOrder(value) !== inOrder(known.get(name)),
  );
  return {
    ok: true,
    settings,
    ignored: ignored.map(([name]) => name),
    isLater: version > DEFAULT_SETTINGS.version,
  };
}

/** As text, the same for the same value in whatever order somebody or something wrote its fields. */
function inOrder(value: unknown): string | undefined {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
