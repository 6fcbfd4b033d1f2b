import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Language, Reason } from '../reason';
import { reasonInWords } from '../words/reason-in-words';
import { wordProblems } from '../words/word-problems';
import { createWords, lookupIn, type Words } from '../words/words';

/** Reads `assets/words`: one folder a language, one file a part of the interface. */

export type Texts = Readonly<Record<string, string>>;

const FOLDER = resolve(import.meta.dirname, '../../assets/words');

export const LANGUAGES: readonly Language[] = ['en', 'uk'];

/** All texts of one language. A text that stands in two files ends it. */
export function readTexts(language: Language): Texts {
  const texts = new Map<string, string>();
  for (const file of readdirSync(resolve(FOLDER, language)).sort()) {
    const read = JSON.parse(readFileSync(resolve(FOLDER, language, file), 'utf8')) as Texts;
    for (const [key, text] of Object.entries(read)) {
      if (texts.has(key))
        throw new Error(`assets/words/${language}/${file}: "${key}" stands in another file too`);
      texts.set(key, text);
    }
  }
  return Object.fromEntries(texts);
}

/** The browsers' message files by their path in the build. A text that one language lacks ends the build. */
export function buildLocaleFiles(): readonly { readonly path: string; readonly contents: string }[] {
  const [english, ...others] = LANGUAGES.map((language) => ({ language, texts: readTexts(language) }));
  if (!english) return [];
  const problems = others.flatMap(({ language, texts }) => wordProblems(english.texts, texts, language));
  if (problems.length > 0) throw new Error(`assets/words:\n${problems.join('\n')}`);
  return [english, ...others].map(({ language, texts }) => {
    const messages = Object.entries(texts).map(([key, message]) => [key, { message }] as const);
    return {
      path: `_locales/${language}/messages.json`,
      contents: JSON.stringify(Object.fromEntries(messages)),
    };
  });
}

/** The words of a terminal. */
export const ENGLISH: Words = createWords(lookupIn(readTexts('en')));

export function inEnglish(reason: Reason): string {
  return reasonInWords(reason, ENGLISH);
}
