/** What the reader has chosen: the shape, its defaults, and what becomes of anything else that is stored in its place. */

/** What can be marked in the text of an article, each kind by itself. */
export const MARKED_KINDS = ['corroborated', 'outlets', 'parties', 'only-here', 'names'] as const;
export type MarkedKind = (typeof MARKED_KINDS)[number];
export type ShownMarks = Readonly<Record<MarkedKind, boolean>>;

/** A finding that the reader has taken away as wrong; kept on this machine, and taken back in the settings. */
export interface HiddenFinding {
  /** Stable over reloads: made of what the finding says, not of where it stands. */
  readonly id: string;
  /** Address of the article, without what follows `#`. */
  readonly address: string;
  /** What it said, for the list in the settings. */
  readonly title: string;
  /** The page's words it was about. */
  readonly words: string;
  /** When it was hidden, `YYYY-MM-DD`. */
  readonly day: string;
}

/** Kept in the browser's local storage, never synced. */
export interface Settings {
  readonly version: 2;
  readonly everywhere: boolean;
  /** Sites on which nothing is shown, by registrable domain or host name. */
  readonly hiddenSites: readonly string[];
  readonly side: 'right' | 'left';
  /** Of the sidebar, in CSS px. */
  readonly width: number;
  readonly marks: ShownMarks;
  /** Findings by their strength, or in the order of the article. */
  readonly order: 'strength' | 'reading';
  /** Whether the sidebar was left open. */
  readonly open: boolean;
  /** The latest first. */
  readonly hiddenFindings: readonly HiddenFinding[];
}

/** Limits of the sidebar's width, in CSS px. */
export const WIDTH = { least: 280, usual: 380, most: 560 } as const;
/** Of so many hidden findings the oldest are forgotten. */
const MOST_HIDDEN = 500;
const LONGEST_TEXT = 600;

export const DEFAULT_SETTINGS: Settings = {
  version: 2,
  everywhere: true,
  hiddenSites: [],
  side: 'right',
  width: WIDTH.usual,
  marks: { corroborated: true, outlets: true, parties: true, 'only-here': true, names: true },
  order: 'strength',
  open: false,
  hiddenFindings: [],
};

type Raw = Readonly<Record<string, unknown>>;

function rawOf(value: unknown): Raw {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

/** A list's members that `read` can make something of, each once by `key`. */
function listOf<T>(value: unknown, read: (one: unknown) => T | null, key: (one: T) => string): T[] {
  const found = new Map<string, T>();
  for (const one of Array.isArray(value) ? value.map(read) : []) {
    if (one !== null && !found.has(key(one))) found.set(key(one), one);
  }
  return [...found.values()];
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value.slice(0, LONGEST_TEXT) : null;
}

function hiddenFindingOf(value: unknown): HiddenFinding | null {
  const raw = rawOf(value);
  const [id, address] = [textOf(raw.id), textOf(raw.address)];
  if (id === null || address === null) return null;
  const rest = { title: textOf(raw.title) ?? '', words: textOf(raw.words) ?? '', day: textOf(raw.day) ?? '' };
  return { id, address, ...rest };
}

/** Width within the limits. */
export function fitWidth(width: number): number {
  return Math.round(Math.max(WIDTH.least, Math.min(WIDTH.most, width)));
}

/**
 * Settings as stored, with defaults for what is missing or can't be read. Version 1 had `everywhere` and `hiddenSites`
 * alone, which mean the same now; of a later version is kept what this one knows.
 */
export function parseSettings(stored: unknown): Settings {
  const raw = rawOf(stored);
  const marks = rawOf(raw.marks);
  const flag = (value: unknown, otherwise: boolean) => (typeof value === 'boolean' ? value : otherwise);
  const shown = MARKED_KINDS.map((kind) => [kind, flag(marks[kind], DEFAULT_SETTINGS.marks[kind])] as const);
  return {
    version: 2,
    everywhere: flag(raw.everywhere, DEFAULT_SETTINGS.everywhere),
    hiddenSites: listOf(raw.hiddenSites, textOf, (site) => site),
    side: raw.side === 'left' ? 'left' : 'right',
    width: Number.isFinite(raw.width) ? fitWidth(Number(raw.width)) : DEFAULT_SETTINGS.width,
    marks: Object.fromEntries(shown) as Record<MarkedKind, boolean>,
    order: raw.order === 'reading' ? 'reading' : 'strength',
    open: flag(raw.open, DEFAULT_SETTINGS.open),
    hiddenFindings: listOf(raw.hiddenFindings, hiddenFindingOf, (one) => one.id).slice(0, MOST_HIDDEN),
  };
}

/** Whether two settings, each as `parseSettings` gives them or changed from that, hold the same. */
export function isSame(a: Settings, b: Settings): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether Crossread may appear on a site. */
export function isShownOn(settings: Settings, site: string): boolean {
  return settings.everywhere && !settings.hiddenSites.includes(site);
}

/** Whether both show and hide Crossread on the same sites. */
export function showsAlike(a: Settings, b: Settings): boolean {
  const sites = (settings: Settings) => settings.hiddenSites.toSorted().join(' ');
  return a.everywhere === b.everywhere && sites(a) === sites(b);
}

/** Settings with a site hidden or shown again. */
export function withSite(settings: Settings, site: string, shown: boolean): Settings {
  const others = settings.hiddenSites.filter((one) => one !== site);
  return { ...settings, hiddenSites: shown ? others : [...others, site] };
}

/** Settings with a finding hidden. */
export function withHidden(settings: Settings, finding: HiddenFinding): Settings {
  const others = settings.hiddenFindings.filter((one) => one.id !== finding.id);
  return { ...settings, hiddenFindings: [finding, ...others].slice(0, MOST_HIDDEN) };
}

/** Settings with a hidden finding taken back. */
export function withoutHidden(settings: Settings, id: string): Settings {
  return { ...settings, hiddenFindings: settings.hiddenFindings.filter((one) => one.id !== id) };
}
