import type { StatementKind } from '../../src/model';

/** A sentence of a report, as the generator sees it: an assertion, never a heading or a question. */
export interface SourceSentence {
  readonly text: string;
  readonly kind: StatementKind;
  /** Day of publication, `YYYY-MM-DD`; null where the report doesn't say. */
  readonly published: string | null;
  /** Where it names people. */
  readonly people: readonly Named[];
}

/** A name as it stands in the sentence: in full, or the last name alone. */
export interface Named {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One place in a sentence at which one thing can be changed: the whole sentence as it could read instead. */
export type Site = readonly string[];

/** Finds every place in a sentence that an edit of its kind applies to; none where its effect isn't sure. */
export type Edit = (sentence: SourceSentence) => readonly Site[];

/** A sentence with the words from `start` to `end` replaced by others in their case: "Special Envoy" by "Chief of Staff". */
export function put(text: string, start: number, end: number, words: string): string {
  const old = text.slice(start, end);
  const isTitleCase = /^\p{Lu}/u.test(old) && (start > 0 || /^\S* \p{Lu}/u.test(old + text.slice(end)));
  const inCase = isTitleCase
    ? words.replace(/(?<=^|\s)(?!of\b)\p{Ll}/gu, (first) => first.toUpperCase())
    : /^\p{Lu}/u.test(old)
      ? words.charAt(0).toUpperCase() + words.slice(1)
      : words;
  return text.slice(0, start) + inCase + text.slice(end);
}

/** A phrase to find, and what may stand there instead; `$1` is what its first bracket found. */
export type Phrase = readonly [pattern: RegExp, ...instead: readonly string[]];

/** One site for every phrase found. Where phrases overlap, the first in the list has it. */
export function sitesOf(text: string, phrases: readonly Phrase[]): Site[] {
  const taken: { readonly start: number; readonly end: number }[] = [];
  return phrases.flatMap(([pattern, ...instead]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      if (taken.some((span) => start < span.end && end > span.start)) return [];
      taken.push({ start, end });
      return [
        instead.map((words) =>
          put(
            text,
            start,
            end,
            words.replace(/\$(\d)/gu, (_, group: string) => match[Number(group)] ?? ''),
          ),
        ),
      ];
    }),
  );
}

/** Spans of the words between double quotation marks, curly or straight. */
export function quotedSpans(text: string): { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/“[^”]+”|"[^"]+"/gu)].map((match) => ({
    start: match.index + 1,
    end: match.index + match[0].length - 1,
  }));
}
