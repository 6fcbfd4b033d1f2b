import type { Words } from '../words/words';

/** Tells a page of ours in which language it is written, and how that runs. */
export function setPageLanguage(root: { lang: string; dir: string }, words: Words): void {
  root.lang = words.language;
  root.dir = words.direction;
}
