import type { Between } from '../../../model';
import type { MarginDifference, MarginNote } from '../../../story/story';
import type { Words } from '../../../words/words';
import type { LineKind } from '../../parts/LineGlyph';
import { titleOf } from '../../view/differences';
import type { LinedSpan } from '../coverage-text';
import { addressOf, type Coverage, clip, outletOf, outletsOf, shortWords, statementOf } from '../covered';

/** What another outlet says, in short, and where. */
export interface Elsewhere {
  readonly outlet: string;
  readonly words: string;
  readonly href: string;
}

export interface DifferenceNote {
  readonly between: Between;
  readonly title: string;
  /** The report's own words. */
  readonly mine: string;
  readonly others: readonly Elsewhere[];
}

/** What stands in the margin beside one sentence. */
export interface NoteView {
  readonly statement: number;
  /** Address of the sentence itself. */
  readonly href: string;
  /** The sentence's first words, to tell which one it is about. */
  readonly opening: string;
  readonly differences: readonly DifferenceNote[];
  /** Who tells the same, in one line; null where nobody does. */
  readonly also: string | null;
  readonly agrees: readonly Elsewhere[];
  /** How many more there are than are listed. */
  readonly more: number;
}

const OPENING = 34;
const SHORT = 110;
const MOST_NAMED = 3;

/** A report's notes by the position of the block that they stand beside. */
export function marginView(
  coverage: Coverage,
  report: number,
  words: Words,
): ReadonlyMap<number, NoteView[]> {
  const byBlock = new Map<number, NoteView[]>();
  for (const note of coverage.story.reports[report]?.notes ?? []) {
    const block = statementOf(coverage, [report, note.statement])?.block;
    if (block === undefined) continue;
    byBlock.set(block, [...(byBlock.get(block) ?? []), noteView(note, coverage, report, words)]);
  }
  return byBlock;
}

function noteView(note: MarginNote, coverage: Coverage, report: number, words: Words): NoteView {
  const at = [report, note.statement] as const;
  return {
    statement: note.statement,
    href: addressOf(coverage, at),
    opening: clip(statementOf(coverage, at)?.text.replace(/^["“«]+/u, '') ?? '', OPENING),
    differences: differencesOf(note.differs, coverage, report, words),
    also: alsoInWords(note, coverage, words),
    agrees: note.agrees.map((ref) => ({
      outlet: outletOf(coverage, ref[0]),
      words: clip(statementOf(coverage, ref)?.text.replace(/^["“«]+/u, '') ?? '', SHORT),
      href: addressOf(coverage, ref),
    })),
    more: note.more,
  };
}

/** One entry for one thing that they differ on, with every outlet that does. */
function differencesOf(
  differs: readonly MarginDifference[],
  coverage: Coverage,
  report: number,
  words: Words,
): DifferenceNote[] {
  const byTitle = new Map<string, MarginDifference[]>();
  for (const one of differs) {
    const title = titleOf(one, one.between, words);
    byTitle.set(title, [...(byTitle.get(title) ?? []), one]);
  }
  return [...byTitle].flatMap(([title, same]) => {
    const [first] = same;
    if (!first) return [];
    const others = same.map(({ at, theirs }) => ({
      outlet: outletOf(coverage, at[0]),
      words: shortWords(coverage, at, theirs, SHORT),
      href: addressOf(coverage, at),
    }));
    const mine = shortWords(coverage, [report, 0], first.mine, SHORT);
    return [{ between: first.between, title, mine, others }];
  });
}

function alsoInWords(
  { agrees, origins, origin, more }: MarginNote,
  coverage: Coverage,
  words: Words,
): string | null {
  const outlets = outletsOf(
    coverage,
    agrees.map(([report]) => report),
  );
  if (outlets.length === 0) return null;
  const isMany = outlets.length > MOST_NAMED || more > 0;
  const who = isMany ? words.count('outlets', outlets.length + more) : words.list(outlets);
  if (origins === 1 && origin) return words.say('marginAlsoOrigin', who, words.named(origin));
  return words.say('marginAlsoOrigins', who, words.count('origins', origins));
}

const STRENGTH: readonly LineKind[] = ['outlets', 'parties', 'times', 'corroborated'];

/** The lines under a report's sentences: what outlets differ on before what is corroborated. */
export function linesOf(coverage: Coverage, report: number): LinedSpan[] {
  return (coverage.story.reports[report]?.notes ?? []).flatMap((note) => {
    const statement = statementOf(coverage, [report, note.statement]);
    const kinds: readonly LineKind[] = [...note.differs.map(({ between }) => between), 'corroborated'];
    const line = STRENGTH.find((kind) => kinds.includes(kind));
    return statement && line ? [{ start: statement.start, end: statement.end, line }] : [];
  });
}
