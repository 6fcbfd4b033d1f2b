import { useLayoutEffect, useState } from 'preact/hooks';

/** Where the margin stands beside the text (the same width as in coverage-margin.css); on paper notes are never folded. */
export const BESIDE = '(min-width: 1024px), print';
/** On paper nothing can be unfolded any more. */
export const PAPER = 'print';

const matching = (query: string) => (typeof matchMedia === 'undefined' ? null : matchMedia(query));

/** Whether a media query holds, now and whenever that changes; `otherwise` where there is no screen. */
export function useMedia(query: string, otherwise: boolean): boolean {
  const [holds, setHolds] = useState(() => matching(query)?.matches ?? otherwise);
  useLayoutEffect(() => {
    const media = matching(query);
    const change = () => setHolds(media?.matches ?? otherwise);
    change();
    media?.addEventListener('change', change);
    return () => media?.removeEventListener('change', change);
  }, [query, otherwise]);
  return holds;
}
