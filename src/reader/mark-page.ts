import { rangeOf, type TextAnchors } from '../page/anchor';
import { createMarks, MARK_KINDS, type MarkKind, type Marks, type ShownKinds } from '../page/highlight';
import { scrollToRange } from '../page/scroll';
import type { FoundMark } from './found-marks';

const FLASH_MS = 900;

/** A mark where it stands; `words` are those that it stood under when it was placed. */
export interface PlacedMark extends FoundMark {
  /** Which of the page's articles it belongs to. */
  readonly article: number;
  readonly range: Range;
  readonly words: string;
}

/** The marks of all articles of a page; ranges stay here. */
export interface MarkedPage {
  /** Marks an article's text as it stands now, in place of what was marked of it before. */
  readonly mark: (article: number, anchors: TextAnchors, found: readonly FoundMark[]) => void;
  /** Takes away each mark that is no longer under its own words; tells whether there was one. */
  readonly dropAltered: () => boolean;
  /** What is marked at a point of the window, in CSS px; a name before the statement it stands in. */
  readonly markAt: (x: number, y: number) => PlacedMark | null;
  /** The statement marked at a point, whatever name it is on. */
  readonly statementAt: (x: number, y: number) => PlacedMark | null;
  /** All marked statements that are shown, in the order of the page; of each the first words. */
  readonly statements: () => readonly PlacedMark[];
  /** Scrolls to words and flashes them; false where they have no place on the page. */
  readonly goTo: (range: Range) => boolean;
  readonly show: (kinds: ShownKinds) => void;
  readonly restore: Marks['restore'];
  readonly repaint: Marks['repaint'];
}

/** Marks what was found in the texts of the page; `shown` says which kinds are drawn at first. */
export function markPage(document: Document, signal: AbortSignal, shown: ShownKinds): MarkedPage {
  const marks = createMarks(document, signal, shown);
  let kinds = shown;
  let placed: readonly PlacedMark[] = [];

  const draw = (next: readonly PlacedMark[]) => {
    placed = next;
    const ofKind = (kind: MarkKind) =>
      placed.flatMap((mark, id) => (mark.kind === kind ? [[id, mark.range] as const] : []));
    marks.setMarks(new Map(MARK_KINDS.map((kind) => [kind, new Map(ofKind(kind))])));
  };
  const hitAt = (x: number, y: number, isWanted: (mark: PlacedMark) => boolean) => {
    for (const { id } of marks.marksAt(x, y)) {
      const mark = placed[id];
      if (mark && isWanted(mark)) return mark;
    }
    return null;
  };

  return {
    mark: (article, anchors, found) => {
      const own = found.flatMap((mark) => {
        const range = rangeOf(anchors, mark.span);
        return range ? [{ ...mark, article, range, words: range.toString() }] : [];
      });
      draw([...placed.filter((mark) => mark.article !== article), ...own]);
    },
    dropAltered: () => {
      const intact = placed.filter(({ range, words }) => range.toString() === words);
      if (intact.length === placed.length) return false;
      draw(intact);
      return true;
    },
    markAt: (x, y) => hitAt(x, y, () => true),
    statementAt: (x, y) => hitAt(x, y, ({ kind }) => kind !== 'name'),
    statements: () => {
      const seen = new Set<string>();
      return placed
        .filter(({ kind }) => kind !== 'name' && kinds[kind])
        .toSorted((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))
        .filter(({ article, statement }) => {
          const key = `${article} ${statement}`;
          const isFirst = !seen.has(key);
          seen.add(key);
          return isFirst;
        });
    },
    goTo: (range) => {
      const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
      if (!scrollToRange(range, { reducedMotion })) return false;
      marks.flash(range, FLASH_MS);
      return true;
    },
    show: (next) => {
      kinds = next;
      marks.show(next);
    },
    restore: marks.restore,
    repaint: marks.repaint,
  };
}
