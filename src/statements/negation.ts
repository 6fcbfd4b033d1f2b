import { type Alternative, readAlternative } from '../entities/alternatives';
import { NOT } from '../entities/lexicon';
import { fits, type Words } from './fits';

/** "not only" and "no doubt" negate nothing. */
const NO_NEGATION = new Set(['only', 'just', 'doubt', 'merely', 'least', 'small', 'less']);

/** Whether "not" stands within `reach` words before, with no "and" or "but" between. */
export function hasNotBefore({ items, isCut }: Words, at: number, reach: number): boolean {
  const cut = range(Math.max(0, at - reach), at + 1).findLast((i) => isCut[i]) ?? 0;
  return items.slice(Math.max(cut, at - reach, 0), at).some((item, i, before) => {
    const isCut = before.slice(i).some((one) => one.lower === 'and' || one.lower === 'but');
    return item.concept === NOT && !isCut && !NO_NEGATION.has(before[i + 1]?.lower ?? '');
  });
}

/** Whether an odd number of negations stands between words that belong together, none of them one of these. */
export function hasNotWithin({ items }: Words, taken: ReadonlySet<number>): boolean {
  const between = range(Math.min(...taken), Math.max(...taken)).filter((i) => !taken.has(i));
  const nots = between.filter(
    (i) => items[i]?.concept === NOT && !NO_NEGATION.has(items[i + 1]?.lower ?? ''),
  );
  return nots.length % 2 === 1;
}

const list = (words: string): readonly Alternative[] => words.split(' ').map(readAlternative);

/** Words that keep what follows from being so. */
const AVERTING = list(
  'minus lack lacks lacking lacked absent barely scarcely hardly shy_of short_of far_from instead_of rather_than anything_but ' +
    'no_longer refus* declin* rejects rejected rejecting rejection rul*_out dismiss* denied denies deny chicken*_out shelv* abandoned ditch* ' +
    'scrap* back*_away turn*_down shrank shrink* balk* avoid* oppos* decided_against against stopped_short short_on loath ' +
    'unwilling unable resist* fend* ward* stav* withstand* parry* forswor* renounc* dropp* drop drops free_of clear_of spurn* shun* eschew* ' +
    'prevent* unlikely little few never yet_to thwart* neither out_of_the_question block* stop_short stops_short',
);
const AVERTING_REACH = 6;
/** Subjects of whom nothing is so, wherever they stand before in the clause. */
const NOBODY = list('nobody nothing none neither no-one no_one nowhere not_one not_a_single');
const NOBODY_REACH = 14;
const CLAUSE = new Set(['but', 'while', 'although', 'though', 'whereas', 'because', 'after', 'since', 'yet']);
/** What befalls something afterwards: "was rejected", "accepted by neither". */
const AFTERWARDS = list(
  'by_neither by_nobody by_none by_no by_no-one is_dead was_dead fell_through collapsed failed fails eluded elusive nowhere ruled_out ' +
    'rejected was_dropped been_dropped was_shelved been_shelved shelved off_the_table vetoed refused scrapped spurned abandoned ' +
    'never_came never_happened failed_to did_not could_not has_not was_not were_not is_not are_not have_not',
);
const AFTERWARDS_REACH = 4;

/** "Nobody among the sailors was hurt". */
export function hasNobodyBefore(words: Words, at: number): boolean {
  return range(Math.max(0, at - AVERTING_REACH), at).some((i) => fits(words, i, NOBODY) > 0);
}

/** Whether words in any order round a cue mean the opposite: an odd number of negations touches it. */
export function isTurned(words: Words, at: number, length: number): boolean {
  const { items } = words;
  const isClause = (i: number) => CLAUSE.has(items[i]?.lower ?? '') || words.isCut[i] === true;
  const from = range(Math.max(0, at - NOBODY_REACH), at + 1).findLast(isClause) ?? 0;
  const near = range(Math.max(from, at - AVERTING_REACH), at).filter((i) => isNegator(words, i));
  const far = range(Math.max(from, at - NOBODY_REACH), Math.max(from, at - AVERTING_REACH));
  const isOfNobody = far.some((i) => fits(words, i, NOBODY) > 0);
  const until =
    range(at + 1, Math.min(items.length, at + 1 + AFTERWARDS_REACH)).find(isClause) ??
    Math.min(items.length, at + 1 + AFTERWARDS_REACH);
  const isAverted = range(at + length, until).some((i) => fits(words, i, AFTERWARDS) > 0);
  return (near.length + Number(isOfNobody) + Number(isAverted)) % 2 === 1;
}

/** Negators within a phrase of the lexicon: "unable to agree", "no agreement". */
const PARTS = new Set(['no', 'not', 'unable', 'without']);

function isNegator(words: Words, at: number): boolean {
  const item = words.items[at];
  if (item?.concept === NOT) return !NO_NEGATION.has(words.items[at + 1]?.lower ?? '');
  if (words.parts[at]?.some((part) => PARTS.has(part))) return true;
  return fits(words, at, AVERTING) > 0 || fits(words, at, NOBODY) > 0;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
