import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Language, Reason } from '../reason';
import { NAMES_KEY } from '../words/named';
import { reasonInWords } from '../words/reason-in-words';
import { wordProblems } from '../words/word-problems';
import { createWords, lookupIn, type Words } from '../words/words';
import { readNamesIn } from './shown-names';

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

/** Texts and names of `data/knowledge`: the data has its names in English, so English readers load none. */
function readMessages(language: Language): Texts {
  const texts = readTexts(language);
  return language === 'en' ? texts : { ...texts, [NAMES_KEY]: JSON.stringify(readNamesIn(language)) };
}

/** The browsers' message files by their path in the build. A text or name that one language lacks ends the build. */
export function buildLocaleFiles(): readonly { readonly path: string; readonly contents: string }[] {
  const english = readTexts('en');
  const problems = LANGUAGES.filter((language) => language !== 'en').flatMap((language) =>
    wordProblems(english, readTexts(language), language),
  );
  if (problems.length > 0) throw new Error(`assets/words:\n${problems.join('\n')}`);
  return LANGUAGES.map((language) => {
    const messages = Object.entries(readMessages(language)).map(
      ([key, message]) => [key, { message }] as const,
    );
    return {
      path: `_locales/${language}/messages.json`,
      contents: JSON.stringify(Object.fromEntries(messages)),
    };
  });
}

/** The words of a language where no browser looks them up. */
export function wordsOf(language: Language): Words {
  return createWords(lookupIn(readMessages(language)));
}

/** The words of a terminal. */
export const ENGLISH: Words = wordsOf('en');

export function inEnglish(reason: Reason): string {
  return reasonInWords(reason, ENGLISH);
}
