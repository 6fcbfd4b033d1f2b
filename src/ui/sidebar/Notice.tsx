import { useLayoutEffect, useRef } from 'preact/hooks';

/** What has just been done, and how it is undone. */
export interface Told {
  readonly text: string;
  readonly undo: { readonly label: string; readonly onUndo: () => void } | null;
}

interface NoticeProps {
  readonly told: Told | null;
  readonly onEnd: () => void;
}

/** In ms: what can be undone stays. */
const SHOWN = 4_000;

/** One line at the sidebar's foot, read out politely. What took a card away takes the focus, so that it isn't lost. */
export function Notice({ told, onEnd }: NoticeProps) {
  const undo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (!told) return;
    if (told.undo) return undo.current?.focus({ preventScroll: true });
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
      </div>
    </div>
  );
}
