import { createWords, fillIn, type Words } from '../words/words';

/** The part of the browser's `i18n` that words need. */
export interface MessageSource {
  readonly getMessage: (key: string, values: string[]) => string;
}

/** What a text can have filled in, each standing for itself: the browser fills in nine at most. */
const PLACES = Array.from({ length: 9 }, (_, i) => `$${i + 1}`);

/**
 * The interface's words in the browser's language, English where there is none for it. The browser is asked for each text
 * once: Firefox takes as long for that as for all else that an article's findings need to be put in words.
 */
export function browserWords(i18n: MessageSource): Words {
  const texts = new Map<string, string>();
  return createWords((key, values) => {
    const text = texts.get(key) ?? i18n.getMessage(key, [...PLACES]);
    texts.set(key, text);
    return fillIn(text, values);
  });
}
