import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../parts/words-context';

/** What has just been done, and how it is undone. */
export interface Told {
  readonly text: string;
  readonly undo: { readonly label: string; readonly onUndo: () => void } | null;
  /** Something didn't come about as it was asked for. */
  readonly isProblem: boolean;
}

interface NoticeProps {
  readonly told: Told | null;
  readonly onEnd: () => void;
  /** The reader puts a problem away: the button that had the focus goes with it. */
  readonly onRead: () => void;
}

/** In ms: what can be undone stays, and so does a problem, until it has been read. */
const SHOWN = 4_000;

/** One line at the sidebar's foot, read out politely. What took a card away takes the focus, so that it isn't lost. */
export function Notice({ told, onEnd, onRead }: NoticeProps) {
  const words = useWords();
  const undo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (!told) return;
    if (told.undo) return undo.current?.focus({ preventScroll: true });
    if (told.isProblem) return;
    const timer = setTimeout(onEnd, SHOWN);
    return () => clearTimeout(timer);
  }, [told]);
  return (
    <div class="notice-place">
      <div class={told ? 'notice' : 'unseen'}>
        <span role="status">{told?.text ?? ''}</span>
        {told?.undo && (
          <button type="button" class="plain" ref={undo} onClick={told.undo.onUndo}>
            {told.undo.label}
          </button>
        )}
        {told?.isProblem && !told.undo && (
          <button type="button" class="plain" onClick={onRead}>
            {words.say('noticeEnd')}
          </button>
        )}
      </div>
    </div>
  );
}
