import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../../words/words';

/** The interface's words, for every component under its provider. */
export const WordsContext = createContext<Words | null>(null);

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('A component stands outside of WordsContext');
  return words;
}
