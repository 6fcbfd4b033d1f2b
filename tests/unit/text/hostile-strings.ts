const LENGTH = 100_000;

function repeated(part: string): string {
  return part.repeat(Math.ceil(LENGTH / part.length)).slice(0, LENGTH);
}

/** 100 kB of what no article holds and any page may: [name, text]. */
export const HOSTILE_STRINGS: readonly (readonly [name: string, text: string])[] = [
  ['one letter', repeated('a')],
  ['capitals', repeated('A')],
  ['quotation marks', repeated('"')],
  ['opening quotation marks', repeated(' "a')],
  ['apostrophes', repeated("'")],
  ['opening apostrophes', repeated(" 'a")],
  ['U.S.', repeated('U.S. ')],
  ['titles', repeated('Mr. ')],
  ['full stops', repeated('.')],
  ['stops that end nothing', repeated('a.b')],
  ['digits', repeated('1')],
  ['digits and commas', repeated('1,')],
  ['commas', repeated(',')],
  ['hyphens', repeated('A-')],
  ['spaces', repeated(' ')],
  ['line breaks', repeated('\n')],
  ['dates', repeated('19 December 2025 ')],
  ['slashes', repeated('1/2/')],
  ['times of day', repeated('12:30 ')],
  ['weekdays', repeated('Sunday ')],
  ['names', repeated('Xavier Trump, ')],
  ['speech', repeated('Witkoff said, ')],
];

/** The longest that reading 100 kB of hostile text may take, in milliseconds. */
export const MOST_TIME = 200;
