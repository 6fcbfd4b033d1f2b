import type { Result } from '../model';
import { isLabel, type Label } from '../reason';

/**
 * Words of one concept. An entry is one or more lower-case words as `readWords` cuts them, separated by spaces; a
 * star at the end of a word stands for any ending (`negotiat*`), and needs at least three letters before it.
 */
export type WordList = readonly string[];

export interface NamedWords {
  /** As it stands in a reason: "talks about Gaza", "mostly about the fighting"; Ukrainian in the nominative. */
  readonly name: Label;
  readonly words: WordList;
}

/** What the detector looks for: everything that is particular to one topic. */
export interface Topic {
  readonly name: string;
  /** The parties of the war. The first has to be named for a page to be on the topic. */
  readonly sides: readonly [NamedWords, NamedWords];
  readonly talks: { readonly strong: WordList; readonly weak: WordList };
  /** Other negotiations, often with the same envoys. */
  readonly rivals: readonly NamedWords[];
  /** Other matters that mention the same parties. */
  readonly others: readonly NamedWords[];
}

const WORD = /^(?:[\p{Ll}\p{N}]+|[\p{Ll}\p{N}]{3,}\*)$/u;

/** Reads `data/topic.json`; the error names the part to mend. */
export function parseTopic(value: unknown): Result<Topic> {
  const root = fields(value);
  const talks = fields(root.get('talks'));
  const strong = wordList(talks.get('strong'), 'talks.strong');
  const weak = wordList(talks.get('weak'), 'talks.weak');
  const sides = namedLists(root.get('sides'), 'sides');
  const rivals = namedLists(root.get('rivals'), 'rivals');
  const others = namedLists(root.get('others'), 'others');
  for (const part of [strong, weak, sides, rivals, others]) if (!part.ok) return part;
  const name = root.get('name');
  if (typeof name !== 'string' || !name) return wrong('name', 'needs a text');
  if (!strong.ok || !weak.ok || !sides.ok || !rivals.ok || !others.ok) return wrong('talks', 'is broken');
  const [first, second, third] = sides.value;
  if (!first || !second || third) return wrong('sides', 'needs exactly two');
  return {
    ok: true,
    value: {
      name,
      sides: [first, second],
      talks: { strong: strong.value, weak: weak.value },
      rivals: rivals.value,
      others: others.value,
    },
  };
}

function namedLists(value: unknown, where: string): Result<readonly NamedWords[]> {
  if (!Array.isArray(value)) return wrong(where, 'needs a list');
  const all: NamedWords[] = [];
  for (const [index, item] of value.entries()) {
    const name = fields(item).get('name');
    if (!isLabel(name)) return wrong(`${where}[${index}].name`, 'needs a text in each language');
    const words = wordList(fields(item).get('words'), `${where}[${index}].words`);
    if (!words.ok) return words;
    all.push({ name, words: words.value });
  }
  return { ok: true, value: all };
}

function wordList(value: unknown, where: string): Result<WordList> {
  if (!Array.isArray(value) || value.length === 0) return wrong(where, 'needs a list of words');
  for (const entry of value) {
    if (
      typeof entry !== 'string' ||
      entry.length > 60 ||
      !entry.split(' ').every((word) => WORD.test(word))
    ) {
      return wrong(
        where,
        `has ${JSON.stringify(entry)}: write lower-case words, a star only after three letters`,
      );
    }
  }
  return { ok: true, value };
}

function fields(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(value && typeof value === 'object' ? Object.entries(value) : []);
}

function wrong(where: string, what: string): { readonly ok: false; readonly error: string } {
  return { ok: false, error: `Topic file: ${where} ${what}.` };
}
