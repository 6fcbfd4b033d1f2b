import { useState } from 'preact/hooks';
import type { WordKey } from '../../words/keys';
import { reasonInWords } from '../../words/reason-in-words';
import { useWords } from '../parts/words-context';
import type { Told } from './Notice';
import type { Kept } from './Sidebar';

export interface NoticeHandle {
  readonly told: Told | null;
  readonly end: () => void;
  readonly tell: (text: string, undo?: Told['undo']) => void;
  /** Tells of a choice that will not be remembered what holds all the same, and why; nothing of one that will be. */
  readonly tellUnkept: (kept: Kept, holds: WordKey, undo?: Told['undo']) => void;
}

/** The one line at the sidebar's foot. */
export function useNotice(): NoticeHandle {
  const words = useWords();
  const [told, setTold] = useState<Told | null>(null);
  return {
    told,
    end: () => setTold(null),
    tell: (text, undo = null) => setTold({ text, undo, isProblem: false }),
    tellUnkept: (kept, holds, undo = null) => {
      // What was said of an earlier choice holds no more: it has been kept along with this one.
      if (kept.ok) return setTold((old) => (old?.isProblem && !old.undo ? null : old));
      setTold({ text: `${words.say(holds)} ${reasonInWords(kept.error, words)}`, undo, isProblem: true });
    },
  };
}
