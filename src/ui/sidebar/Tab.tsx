import type { Ref } from 'preact';
import type { CountKey } from '../../words/keys';
import type { Words } from '../../words/words';
import { LineGlyph, type LineKind } from '../parts/LineGlyph';
import { useWords } from '../parts/words-context';
import type { PageView } from '../view/page-view';

interface TabProps {
  /** Null while the page is being read or where it couldn't be. */
  readonly view: PageView | null;
  readonly problem: boolean;
  readonly button: Ref<HTMLButtonElement>;
  readonly onOpen: () => void;
}

interface Tally {
  readonly line: LineKind;
  readonly count: number;
  readonly said: CountKey;
}

/** What there is to tell of, each kind by itself; what there is none of isn't told. */
export function talliesOf(view: PageView): readonly Tally[] {
  const all = [
    { line: 'outlets', count: view.betweenOutlets.length, said: 'tabOutlets' },
    { line: 'parties', count: view.betweenParties.length, said: 'tabParties' },
    { line: 'corroborated', count: view.corroborated.length, said: 'corroborated' },
  ] as const;
  return all.filter(({ count }) => count > 0);
}

function labelOf({ view, problem }: Pick<TabProps, 'view' | 'problem'>, words: Words): string {
  if (problem) return words.say('tabProblem');
  if (!view) return words.say('tabReading');
  const said = talliesOf(view).map((tally) => words.count(tally.said, tally.count));
  return words.say('tabOpen', said.length > 0 ? words.list(said) : words.say('tabNothing'));
}

interface CountProps {
  readonly shown: string;
  /** The same in words, for whoever comes near. */
  readonly said?: string;
  readonly line?: LineKind;
}

/** The style sheet draws both: as text, bare numbers would not be part of the spoken label. */
function Count({ shown, said = shown, line }: CountProps) {
  return (
    <span class="tab-count" data-count={shown} data-said={said}>
      {line && <LineGlyph kind={line} />}
    </span>
  );
}

/** The quiet tab at the page's edge: counts, each with the line that marks it in the text. */
export function Tab({ view, problem, button, onOpen }: TabProps) {
  const words = useWords();
  const tallies = view ? talliesOf(view) : [];
  return (
    <button
      type="button"
      class={tallies.length > 0 ? 'tab' : 'tab tab-quiet'}
      ref={button}
      aria-label={labelOf({ view, problem }, words)}
      aria-expanded={false}
      onClick={onOpen}
    >
      {tallies.map(({ line, count, said }) => (
        <Count key={line} line={line} shown={words.number(count)} said={words.count(said, count)} />
      ))}
      {tallies.length === 0 && <Count shown={problem ? '!' : view ? '–' : '…'} />}
    </button>
  );
}
