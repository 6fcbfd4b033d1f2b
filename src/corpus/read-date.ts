const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/u;
const WEEKDAY = /^(?:mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?\.?,?\s+/iu;
const CLOCK = /,?\s{1,3}(?:at\s{1,3})?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?$/iu;

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isoDay(year: string, month: number, day: string): string | null {
  if (!isDay(Number(year), month, Number(day))) return null;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function fromWords(text: string): string | null {
  const words = text.replace(CLOCK, '').replace(WEEKDAY, '');
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})$/iu.exec(words);
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu.exec(words);
  const day = dayFirst?.[1] ?? monthFirst?.[2];
  const month = dayFirst?.[2] ?? monthFirst?.[1];
  const year = dayFirst?.[3] ?? monthFirst?.[3];
  if (!day || !month || !year) return null;
  return isoDay(year, MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1, day);
}

/**
 * A date that is all of `text`, as ISO 8601 and as precise as stated; null for anything else. Reads ISO dates
 * (with any kind of hyphen, a space or a T before the time) and English ones: `22 December 2025`, `Dec. 22, 2025`.
 */
export function readDate(text: string): string | null {
  const plain = text.trim().replace(/[\u2010-\u2013]/gu, '-');
  const iso = ISO.exec(plain);
  if (!iso) return fromWords(plain);
  const [, year = '', month = '', day = '', time, zone = ''] = iso;
  const date = isoDay(year, Number(month), day);
  if (!date || !time) return date;
  return `${date}T${time}${zone.replace(/^([+-]\d{2})(\d{2})$/u, '$1:$2')}`;
}
