import type { RowKind, StoryCell, StoryRow } from '../../../story/story';
import type { Words } from '../../../words/words';
import { supportInWords } from '../../view/counts';
import { titleOf } from '../../view/differences';
import { addressOf, type Coverage, outletsOf, type QuoteAt, quoteAt, shortWords } from '../covered';
import { type Column, columnsOf } from './columns';

/**
 * `says` and `echo` tell it (an echo shares wording or source with another cell). `differs`: it has a part in a difference, on
 * whichever side; which side is right is not ours to say. `absent`: not found in the report.
 */
export type CellState = 'says' | 'echo' | 'differs' | 'absent' | 'early';

/** What one outlet says, in its words where the line is about words. */
export interface CellItem {
  readonly words: string;
  /** Names of those whose view it is. */
  readonly by: readonly string[];
  /** Items of one number say the same; 0 is the lead's side. */
  readonly side: number;
  readonly href: string;
}

export interface CellView {
  readonly outlet: string;
  readonly state: CellState;
  readonly items: readonly CellItem[];
  /** How many more there are than are shown. */
  readonly more: number;
}

export interface RowView {
  readonly id: string;
  readonly kind: RowKind;
  /** "Outlets differ on the date"; null where nobody differs. */
  readonly title: string | null;
  readonly lead: QuoteAt;
  /** "5 outlets, 2 origins"; null where the lead's outlet is named instead. */
  readonly support: string | null;
  /** Outlets in which it wasn't found. */
  readonly absent: readonly string[];
  readonly cells: readonly CellView[];
  /** Every sentence behind the line. */
  readonly quotes: readonly QuoteAt[];
  /** Lower case, for the filter. */
  readonly haystack: string;
}

export interface GroupView {
  readonly kind: RowKind;
  readonly title: string;
  readonly rows: readonly RowView[];
}

const MOST_ITEMS = 2;

const GROUP = {
  outlets: 'matrixGroupOutlets',
  parties: 'matrixGroupParties',
  times: 'matrixGroupTimes',
  told: 'matrixGroupTold',
  single: 'matrixGroupSingle',
} as const;

/** The lines of the matrix in groups, in the order of the story; groups without lines aren't there. */
export function matrixView(coverage: Coverage, words: Words): GroupView[] {
  const columns = columnsOf(coverage);
  const rows = coverage.story.rows.map((row) => rowView(row, columns, coverage, words));
  return (Object.keys(GROUP) as RowKind[])
    .map((kind) => ({ kind, title: words.say(GROUP[kind]), rows: rows.filter((row) => row.kind === kind) }))
    .filter((group) => group.rows.length > 0);
}

function rowView(row: StoryRow, columns: readonly Column[], coverage: Coverage, words: Words): RowView {
  const { id, kind } = row;
  const isDifference = kind === 'outlets' || kind === 'parties' || kind === 'times';
  const own = row.cells.find(({ at }) => at[0] === row.lead[0] && at[1] === row.lead[1]);
  const quotes = row.cells.map(({ at, words }) => quoteAt(coverage, at, words));
  const lead = quoteAt(coverage, row.lead, own?.words ?? null);
  const title = isDifference ? titleOf(row, kind, words) : null;
  const cells = columns.map((column) => cellView(row, column, coverage, words));
  const texts = [title ?? '', ...quotes.map((one) => `${one.outlet} ${one.before}${one.marked}${one.after}`)];
  return {
    id,
    kind,
    title,
    lead,
    support: kind === 'told' ? supportOf(row, coverage, words) : null,
    absent: cells.flatMap(({ state, outlet }) => (state === 'absent' ? [outlet] : [])),
    cells,
    quotes,
    haystack: texts.join(' ').toLowerCase(),
  };
}

function supportOf({ cells, trails }: StoryRow, coverage: Coverage, words: Words): string {
  const outlets = outletsOf(
    coverage,
    cells.map(({ at }) => at[0]),
  );
  const only = trails.length === 1 ? (trails[0]?.first ?? null) : null;
  return supportInWords(outlets.length, trails.length, only, words);
}

function cellView(row: StoryRow, { outlet, reports }: Column, coverage: Coverage, words: Words): CellView {
  const cells = row.cells.filter(({ at }) => reports.includes(at[0]));
  const items = onceEach(cells.map((cell) => itemOf(cell, coverage, words)));
  const state = stateOf(row, cells, reports);
  return { outlet, state, items: items.slice(0, MOST_ITEMS), more: Math.max(0, items.length - MOST_ITEMS) };
}

function stateOf(row: StoryRow, cells: readonly StoryCell[], reports: readonly number[]): CellState {
  if (cells.length > 0 && row.kind !== 'told' && row.kind !== 'single') return 'differs';
  if (cells.length > 0) return cells.every(({ echo }) => echo) ? 'echo' : 'says';
  return reports.every((report) => row.tooEarly.includes(report)) ? 'early' : 'absent';
}

function itemOf({ at, words: range, side, by }: StoryCell, coverage: Coverage, words: Words): CellItem {
  return {
    words: range ? shortWords(coverage, at, range) : '',
    by: by.map(words.named),
    side,
    href: addressOf(coverage, at),
  };
}

/** What an outlet says twice in the same words, by the same speaker, stands once; both sides come before repetitions. */
function onceEach(items: readonly CellItem[]): CellItem[] {
  const once = new Map<string, CellItem>();
  for (const item of items) {
    const key = `${item.words.toLowerCase()} ${item.by.join()}`;
    if (!once.has(key)) once.set(key, item);
  }
  const distinct = [...once.values()];
  const firsts = [distinct.find(({ side }) => side === 0), distinct.find(({ side }) => side > 0)];
  return distinct.toSorted((a, b) => Number(firsts.includes(b)) - Number(firsts.includes(a)));
}

/** Which lines a reader asked for. */
export type Shown = 'all' | 'differ' | 'told' | 'single';

/** The groups that a choice and some words leave; every word has to be found somewhere in the line. */
export function filterGroups(groups: readonly GroupView[], shown: Shown, typed: string): GroupView[] {
  const terms = typed.toLowerCase().split(/\s+/u).filter(Boolean);
  const isShown = ({ kind }: GroupView) =>
    shown === 'all' || kind === shown || (shown === 'differ' && kind !== 'told' && kind !== 'single');
  return groups
    .filter(isShown)
    .map((group) => ({
      ...group,
      rows: group.rows.filter(({ haystack }) => terms.every((term) => haystack.includes(term))),
    }))
    .filter(({ rows }) => rows.length > 0);
}
