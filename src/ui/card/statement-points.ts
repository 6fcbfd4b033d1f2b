import type { Words } from '../../words/words';
import type { LineKind } from '../parts/LineGlyph';
import type { DifferenceView, PageView, QuoteView } from '../view/page-view';
import { shorten } from '../view/shorten';
import type { StatementTarget } from './hover-machine';

/** One finding on a statement, short enough to be read at a glance. */
export interface StatementPoint {
  readonly line: LineKind;
  /** "Outlets differ on the date", "4 outlets, 1 origin: joint statement". */
  readonly title: string;
  /** Who says what, in their own words: the page first. Empty where the title says all. */
  readonly words: readonly { readonly who: string; readonly words: string }[];
  /** How many more reports say something on it than are shown. */
  readonly more: number;
}

/** So many findings, and so many reports of each, stand on a card; the rest is in the sidebar. */
const MOST_POINTS = 2;
const MOST_REPORTS = 2;
const LONGEST_WORDS = 80;

/** What a difference is about is set off in a quotation; where nothing is, the sentence's beginning has to do. */
function wordsOf({ before, marked, after }: QuoteView): string {
  return shorten((marked || before + after).replace(/\s+/gu, ' ').trim(), LONGEST_WORDS);
}

function pointOf(difference: DifferenceView, statement: number, words: Words): StatementPoint {
  const others = difference.others.slice(0, MOST_REPORTS);
  // A card of several sentences quotes the first of them: the others' words aren't to be put under this one.
  const isOwn = difference.statement === statement;
  const here = isOwn ? [{ who: words.say('markHere'), words: wordsOf(difference.page) }] : [];
  return {
    line: difference.between,
    title: difference.title,
    words: [...here, ...others.map(({ quote }) => ({ who: quote.outlet, words: wordsOf(quote) }))],
    more: difference.others.length - others.length,
  };
}

/** A statement of the page, and which of its words are meant. */
type Pointed = Pick<StatementTarget, 'statement' | 'words'>;

/**
 * The findings on one statement of the page: those on the very words that are meant, then the strongest; what differs
 * before what is corroborated.
 */
export function pointsOn(
  view: PageView,
  { statement, words: meant }: Pointed,
  words: Words,
): StatementPoint[] {
  const isMeant = ({ statement: own, page }: DifferenceView) => own === statement && page.marked === meant;
  const differences = [...view.betweenOutlets, ...view.betweenParties]
    .filter((one) => one.statement === statement || one.alsoHere.includes(statement))
    .sort((a, b) => Number(isMeant(b)) - Number(isMeant(a)))
    .map((one) => pointOf(one, statement, words));
  const corroborated = view.corroborated
    .filter((one) => one.statement === statement)
    .map((one) => ({
      line: 'corroborated' as const,
      title: words.say('markCorroborated', one.support),
      words: [],
      more: 0,
    }));
  const isOnlyHere = view.onlyHere.some(
    ({ target }) => target.on === 'page' && target.statement === statement,
  );
  const onlyHere = isOnlyHere
    ? [
        {
          line: 'only-here' as const,
          title: words.count('markOnlyHere', view.otherReports.length),
          words: [],
          more: 0,
        },
      ]
    : [];
  return [...differences, ...corroborated, ...onlyHere].slice(0, MOST_POINTS);
}
