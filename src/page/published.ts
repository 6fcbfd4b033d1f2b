const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]{1,2}(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?/iu;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z)?)?$/u;
const DAY_FIRST =
  /^(?:[a-z]{3,9},?\s)?(\d{1,2})\s([a-z]{3,9})\.?,?\s(\d{4})(?:,?\s(\d{1,2}):(\d{2})(?::(\d{2}))?)?/iu;
const MONTH_FIRST = /^(?:[a-z]{3,9},?\s)?([a-z]{3,9})\.?\s(\d{1,2}),?\s(\d{4})/iu;
/** Day first with dots, as in most of Europe. Slashes are left alone: 4/12 has two readings. */
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,?\s(\d{1,2}):(\d{2}))?/u;

/**
 * A date as pages write it → ISO 8601, as precise as stated and in the page's own time (`2025-12-22`,
 * `2025-12-22T04:37:29+02:00`). Null for what is no date or can't be one: 31 February, the year 1970 or 0001.
 */
export function parsePublished(value: string | null): string | null {
  const text = (value ?? '').slice(0, 80).trim().replace(/\s+/gu, ' ');
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso) return compose(iso[1], iso[2], iso[3], iso.slice(4));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) {
    const zone = / (?:GMT|UTC|Z)$/iu.test(text) ? 'Z' : undefined;
    return compose(dayFirst[3], month(dayFirst[2]), dayFirst[1], [...dayFirst.slice(4, 7), zone]);
  }
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return compose(monthFirst[3], month(monthFirst[1]), monthFirst[2], []);
  const dotted = DOTTED.exec(text);
  return dotted ? compose(dotted[3], dotted[2], dotted[1], dotted.slice(4)) : null;
}

/** The date somewhere in a short line: "OLHA KOVAL — Monday, 22 December 2025, 08:47". */
export function findPublished(line: string): string | null {
  if (line.length > 160 || !/\d{4}/u.test(line)) return null;
  for (const word of line.matchAll(/[\p{L}\d][\p{L}\d.]*/gu)) {
    const date = parsePublished(line.slice(word.index));
    if (date) return date;
  }
  return null;
}

function month(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1);
}

type Part = string | undefined;

function compose(year: Part, month: Part, day: Part, time: readonly Part[]): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const date = new Date(Date.UTC(y, m - 1, d));
  if (y < 1990 || y > 2099 || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return null;
  const stated = `${y}-${pad(m)}-${pad(d)}`;
  const [hours, minutes, seconds, zone] = time;
  if (hours === undefined || minutes === undefined) return stated;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return stated;
  return `${stated}T${pad(Number(hours))}:${minutes}${seconds ? `:${seconds}` : ''}${offset(zone)}`;
}

function offset(zone: Part): string {
  if (zone === undefined) return '';
  if (zone.toUpperCase() === 'Z') return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
