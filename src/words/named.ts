/** What `data/knowledge` calls in English, in another language: people, roles, documents, bodies, events, places. */
export type Names = Readonly<Record<string, string>>;

/**
 * All names stand in one message of the browser's, as JSON: asking for a message that isn't there is an error in Firefox's
 * console, and whether a speaker is one of `data/knowledge` is known by looking only.
 */
export const NAMES_KEY = 'names';

const AND = ' and ';

/** The names of a message; none where there is no such message. */
export function readNames(message: string): ReadonlyMap<string, string> {
  return new Map(message.startsWith('{') ? Object.entries(JSON.parse(message) as Names) : []);
}

/** "Ada Stone and Ben Low" as the names in it, the longest first: a ministry may have "and" in its own. */
function partsOf(label: string, names: ReadonlyMap<string, string>): string[] {
  const words = label.split(AND);
  const parts: string[] = [];
  for (let start = 0; start < words.length; ) {
    let end = words.length;
    while (end > start + 1 && !names.has(words.slice(start, end).join(AND))) end -= 1;
    parts.push(words.slice(start, end).join(AND));
    start = end;
  }
  return parts;
}

/**
 * A name, or several joined with "and"; as it stands where one of them isn't known: a report's own words for somebody
 * ("Russian officials") aren't ours to translate.
 */
export function nameIn(
  names: ReadonlyMap<string, string>,
  english: string,
  list: (items: readonly string[]) => string,
): string {
  const whole = names.get(english);
  if (whole !== undefined || !english.includes(AND)) return whole ?? english;
  const told = partsOf(english, names).map((part) => names.get(part));
  return told.every((one) => one !== undefined) ? list(told) : english;
}

/** As a heading or alone in its line: "план із 20 пунктів" → "План із 20 пунктів". */
export function asHeading(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
