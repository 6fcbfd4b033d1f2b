const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

interface Day {
  readonly day: number;
  readonly month: string;
  readonly year: string;
}

function readDay(iso: string | null): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso ?? '');
  const month = MONTHS[Number(parts?.[2]) - 1];
  const day = Number(parts?.[3]);
  if (!parts?.[1] || !month || day < 1 || day > 31) return null;
  return { day, month, year: parts[1] };
}

/** `2025-12-22T04:37:29` → "22 December 2025", as stated and in no other time zone; empty where unreadable. */
export function dayInWords(iso: string | null): string {
  const date = readDay(iso);
  return date ? `${date.day} ${date.month} ${date.year}` : '';
}

/** "22 December 2025", "19 to 22 December 2025", "30 November to 2 December 2025"; empty where unreadable. */
export function daysInWords(from: string, to: string): string {
  const first = readDay(from);
  const last = readDay(to);
  if (!first || !last) return dayInWords(from) || dayInWords(to);
  const end = dayInWords(to);
  if (first.year !== last.year) return `${dayInWords(from)} to ${end}`;
  if (first.month !== last.month) return `${first.day} ${first.month} to ${end}`;
  return first.day === last.day ? end : `${first.day} to ${end}`;
}

/** The day alone, for comparing: `2025-12-22`; null where unreadable. */
export function dayOf(iso: string | null): string | null {
  return readDay(iso) && iso ? iso.slice(0, 10) : null;
}
