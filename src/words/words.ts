import type { Language } from '../reason';
import type { CountKey, WordKey } from './keys';
import { NAMES_KEY, nameIn, readNames } from './named';

/** Finds a text by its name and puts values in for `$1`, `$2` …: `browser.i18n.getMessage`, or its double in a terminal. */
export type Lookup = (key: string, values: readonly string[]) => string;

/** The interface's words in the reader's language. */
export interface Words {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly say: (key: WordKey, ...values: readonly (string | number)[]) => string;
  /** The form for this many: "1 report", "5 reports". `$1` is the count. */
  readonly count: (key: CountKey, count: number, ...values: readonly string[]) => string;
  readonly number: (value: number) => string;
  /** `2025-12-22T04:37:29` → "22 December 2025", `2025-12` → "December 2025": as stated, in no other time zone; empty where unreadable. */
  readonly day: (iso: string | null) => string;
  /** "19 – 22 December 2025"; empty where neither day is readable. */
  readonly days: (from: string, to: string) => string;
  /** "Ada, Ben and Cy". */
  readonly list: (items: readonly string[]) => string;
  /** Between the language's quotation marks. */
  readonly quote: (text: string) => string;
  /**
   * What `data/knowledge` calls so in English, in the reader's language: "Ada Stone", "President of Ukraine", "Ada Stone and
   * Ben Low"; as it stands where it calls nothing so.
   */
  readonly named: (english: string) => string;
}

const DAY = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u;

/** A date as precisely as it is stated. */
interface Stated {
  /** Midnight (UTC) of its first day. */
  readonly date: Date;
  readonly precision: 'year' | 'month' | 'day';
}

/** What an ISO date begins with; null where there is no such day. */
function readStated(iso: string | null): Stated | null {
  const [, year, month, day] = DAY.exec(iso ?? '') ?? [];
  if (!year) return null;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  if (date.getUTCMonth() !== Number(month ?? 1) - 1 || date.getUTCDate() !== Number(day ?? 1)) return null;
  return { date, precision: day ? 'day' : month ? 'month' : 'year' };
}

/** Engines differ in which thin space they put around a dash; and "2025 р." would end a sentence with two full stops. */
function tidy(date: string): string {
  return date.replace(/[\u00a0\u2009\u202f]/gu, ' ').replace(/ р\.$/u, '');
}

/** Words from a lookup. Which language it looks up in, and how that is written, stands among the texts. */
export function createWords(lookup: Lookup): Words {
  const language = lookup('language', []) === 'uk' ? 'uk' : 'en';
  const locale = lookup('locale', []);
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale);
  const year = { year: 'numeric', timeZone: 'UTC' } as const;
  const month = { ...year, month: 'long' } as const;
  const formats = {
    year: new Intl.DateTimeFormat(locale, year),
    month: new Intl.DateTimeFormat(locale, month),
    day: new Intl.DateTimeFormat(locale, { ...month, day: 'numeric' }),
  };
  const list = (items: readonly string[]) => lists.format(items);
  let names: ReadonlyMap<string, string> | null = null;
  const day = (iso: string | null) => {
    const stated = readStated(iso);
    return stated ? tidy(formats[stated.precision].format(stated.date)) : '';
  };
  return {
    language,
    direction: lookup('direction', []) === 'rtl' ? 'rtl' : 'ltr',
    say: (key, ...values) =>
      lookup(
        key,
        values.map((value) => (typeof value === 'number' ? numbers.format(value) : value)),
      ),
    count: (key, count, ...values) =>
      lookup(`${key}_${plurals.select(count)}`, [numbers.format(count), ...values]),
    number: (value) => numbers.format(value),
    day,
    days: (from, to) => {
      const [first, last] = [readStated(from), readStated(to)];
      return first && last && first.date <= last.date
        ? tidy(formats[first.precision].formatRange(first.date, last.date))
        : day(from) || day(to);
    },
    list,
    quote: (text) => lookup('quotation', [text]),
    named: (english) => {
      if (language === 'en') return english;
      names ??= readNames(lookup(NAMES_KEY, []));
      return nameIn(names, english, list);
    },
  };
}

/** A text with values put in for `$1`, `$2` …, nothing for those that there are none for. */
export const fillIn = (text: string, values: readonly string[]): string =>
  text.replace(/\$(\d)/gu, (_, position) => values[Number(position) - 1] ?? '');

/** Looks up in texts at hand, for wherever no browser does it. */
export function lookupIn(texts: Readonly<Record<string, string>>): Lookup {
  const byKey = new Map(Object.entries(texts));
  return (key, values) => fillIn(byKey.get(key) ?? key, values);
}
