import type { Result } from '../model';
import { shadowOf } from '../text/normalise';
import { numberOf } from '../text/numbers';
import { stemOf, type Token, tokenise } from '../text/tokens';

/** Words and phrases that reports use for one thing, and words that carry no content. */
export interface Lexicon {
  /** Concept by words in lower case, joined with spaces. */
  readonly exact: ReadonlyMap<string, string>;
  /** Concept by stem, for single words in other inflections. */
  readonly byStem: ReadonlyMap<string, string>;
  readonly stop: ReadonlySet<string>;
  readonly longest: number;
}

/** The shape of `data/knowledge/lexicon.json`. */
export interface LexiconFile {
  readonly concepts: Readonly<Record<string, readonly string[]>>;
  readonly stop: readonly string[];
}

/** Checks the shape of `data/knowledge/lexicon.json`. */
export function parseLexicon(json: unknown): Result<LexiconFile> {
  const file = json as Partial<LexiconFile> | null;
  const isStrings = (list: unknown) =>
    Array.isArray(list) && list.every((one) => typeof one === 'string' && one !== '');
  if (!file || typeof file.concepts !== 'object' || !isStrings(file.stop)) {
    return {
      ok: false,
      error:
        'data/knowledge/lexicon.json: it needs "concepts" (lists of words by concept) and "stop" (words)',
    };
  }
  const broken = Object.entries(file.concepts).find(([, words]) => !isStrings(words));
  if (broken)
    return {
      ok: false,
      error: `data/knowledge/lexicon.json: concept "${broken[0]}" must be a list of words`,
    };
  return { ok: true, value: { concepts: file.concepts, stop: file.stop as readonly string[] } };
}

/** Concept of words that negate; never a retrieval term. */
export const NOT = '!not';
const NEGATORS = new Set([
  'no',
  'not',
  'never',
  'without',
  'nor',
  'neither',
  'none',
  "n't",
  'cannot',
  'hardly',
  'fail',
  'fails',
  'failed',
  'failing',
  'refused',
  'refuses',
  'unable',
  'denied',
  'denies',
]);

/** Compiles the lexicon; the first concept to claim a word keeps it. */
export function buildLexicon(file: LexiconFile): Lexicon {
  const exact = new Map<string, string>();
  const byStem = new Map<string, string>();
  let longest = 1;
  for (const [concept, phrases] of Object.entries(file.concepts)) {
    for (const phrase of phrases) {
      const words = tokenise(shadowOf(phrase).text);
      const key = words.map((word) => word.lower).join(' ');
      if (!exact.has(key)) exact.set(key, concept);
      const [only] = words;
      if (words.length === 1 && only) {
        const stem = stemOf(only.lower);
        if (!byStem.has(stem)) byStem.set(stem, concept);
      }
      longest = Math.max(longest, words.length);
    }
  }
  return { exact, byStem, stop: new Set(file.stop), longest };
}

/** Longest phrase of the lexicon at `tokens[at]`, in number of words and its concept; null if none. */
export function phraseAt(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
): { readonly concept: string; readonly length: number } | null {
  for (let length = Math.min(lexicon.longest, tokens.length - at); length > 1; length--) {
    const key = tokens
      .slice(at, at + length)
      .map((token) => token.lower)
      .join(' ');
    const concept = lexicon.exact.get(key);
    if (concept) return { concept, length };
  }
  return null;
}

/** The concept of a single word: a number, a lexicon concept or its stem; '' for words without content. */
export function conceptOf(lexicon: Lexicon, token: Token): string {
  if (NEGATORS.has(token.lower) || /n't$/u.test(token.lower)) return NOT;
  const exact = lexicon.exact.get(token.lower);
  if (exact) return exact;
  if (lexicon.stop.has(token.lower)) return '';
  const number = numberOf(token.lower);
  if (number !== null) return `#${number}`;
  const stem = stemOf(token.lower);
  return lexicon.byStem.get(stem) ?? stem;
}
