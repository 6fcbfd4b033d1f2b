import { createWords, type Words } from '../words/words';

/** The part of the browser's `i18n` that words need. */
export interface MessageSource {
  readonly getMessage: (key: string, values: string[]) => string;
}

/** The interface's words in the browser's language, English where there is none for it. */
export function browserWords(i18n: MessageSource): Words {
  return createWords((key, values) => i18n.getMessage(key, [...values]));
}
