import type { Ref } from 'preact';
import { LineGlyph, type LineKind } from './LineGlyph';
import { tallyInWords } from './view/counts';

interface TabProps {
  /** Null while the page is being read or where it couldn't be. */
  readonly tally: { readonly differ: number; readonly corroborated: number } | null;
  readonly problem: boolean;
  readonly button: Ref<HTMLButtonElement>;
  readonly onOpen: () => void;
}

function labelOf({ tally, problem }: Pick<TabProps, 'tally' | 'problem'>): string {
  if (problem) return 'Crossread could not read this article: open to see why';
  return tally
    ? `${tallyInWords(tally.differ, tally.corroborated)}: open Crossread`
    : 'Crossread is reading: open';
}

/** The style sheet draws `data-count`: two bare numbers as text would not be part of the spoken label. */
function Count({ shown, line }: { readonly shown: number | string; readonly line?: LineKind }) {
  return (
    <span class="tab-count" data-count={shown}>
      {line && <LineGlyph kind={line} />}
    </span>
  );
}

/** The quiet tab at the page's edge: two counts, each with the line that marks it in the text. */
export function Tab({ tally, problem, button, onOpen }: TabProps) {
  return (
    <button
      type="button"
      class="tab"
      ref={button}
      aria-label={labelOf({ tally, problem })}
      aria-expanded={false}
      onClick={onOpen}
    >
      {tally ? (
        <>
          <Count shown={tally.differ} line="outlets" />
          <Count shown={tally.corroborated} line="corroborated" />
        </>
      ) : (
        <Count shown={problem ? '!' : '…'} />
      )}
    </button>
  );
}
