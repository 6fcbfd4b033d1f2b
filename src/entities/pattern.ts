/**
 * Words that stand near one another in a sentence: each one a list of alternatives. An alternative is a concept or stem of
 * the lexicon, a word as it stands, the beginning of words (`refus*`), a phrase (`cold_shoulder`), a name (`@paris`) or
 * `!not`.
 */
export interface Pattern {
  readonly words: readonly (readonly string[])[];
  /** Whether they may stand in any order; the first is then the cue, the one that "not" would turn round. */
  readonly anyOrder: boolean;
  /** How many items apart they may stand, where it isn't as far as the question has it. */
  readonly window?: number;
}

/** Lists of alternatives by name: `$name` in a pattern stands for any of them. */
export type WordLists = ReadonlyMap<string, readonly string[]>;

/** How a pattern begins that has its words in any order, or a window of its own. */
const OWN_WAY = /^(?:~(\d*)|<(\d+)) /u;
const NO_LISTS: WordLists = new Map();

/** What a written word of a pattern stands for: "want|seek" for two alternatives, `$name` for a list. */
export type ReadWord = (written: string) => readonly string[];

/**
 * Takes `$name` from `lists`, and puts `formsOf` each word in its place. The same written word gives the very same list
 * each time, so that reading a sentence has to look for it but once.
 */
export function wordReader(
  lists: WordLists = NO_LISTS,
  formsOf: (word: string) => readonly string[] = (word) => [word],
): ReadWord {
  const known = new Map<string, readonly string[]>();
  const forms = new Map<string, readonly string[]>();
  const formsOnce = (word: string) => {
    const before = forms.get(word) ?? formsOf(word);
    forms.set(word, before);
    return before;
  };
  return (written) => {
    const before = known.get(written);
    if (before) return before;
    const all = written
      .split('|')
      .flatMap((one) => (one.startsWith('$') ? (lists.get(one.slice(1)) ?? []) : [one]));
    const alternatives = [...new Set(all.flatMap(formsOnce))];
    known.set(written, alternatives);
    return alternatives;
  };
}

/**
 * "want|seek all @ukraine" has its words in this order, "~ praised @ukraine" in any, "~4 praised @ukraine" in any no more
 * than four items from "praised", "<4 want all" in order within four.
 */
export function compilePattern(written: string, readWord: ReadWord = wordReader()): Pattern {
  const mark = OWN_WAY.exec(written);
  const line = mark ? written.slice(mark[0].length) : written;
  const words = line.split(' ').map(readWord);
  const window = Number(mark?.[1] || mark?.[2] || 0);
  return { words, anyOrder: written.startsWith('~'), ...(window > 0 ? { window } : {}) };
}

/** Names of lists that a written pattern calls. */
export function listsIn(written: string): string[] {
  return written.split(/[ |]/u).flatMap((word) => (word.startsWith('$') ? [word.slice(1)] : []));
}

/** Whether a value of a data file is a list of written patterns. */
export function arePatterns(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.every((one) => typeof one === 'string' && /^(?:~\d* )?[^\s|]+(?:[ |][^\s|]+)*$/u.test(one))
  );
}
