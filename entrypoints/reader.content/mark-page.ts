import type { PersonOnPage, Reading, Span } from '../../src/model';
import { rangeOf, type TextAnchors } from '../../src/page/anchor';
import { createMarks, type MarkKind, type Marks } from '../../src/page/highlight';
import { scrollToRange } from '../../src/page/scroll';

const FLASH_MS = 900;

/** A name marked in the text. */
export interface MarkedName {
  readonly entity: string;
  readonly range: Range;
}

export interface MarkedPage {
  readonly marks: Marks;
  /** The statement marked at a point of the window, null beside all. */
  readonly statementAt: (x: number, y: number) => number | null;
  readonly names: ReadonlyMap<number, MarkedName>;
  /** Scrolls to a statement and flashes it; false where it has no place on the page. */
  readonly locate: (statement: number) => boolean;
}

/** Marks what was found in the text of the page; ranges stay here. */
export function markPage(
  document: Document,
  signal: AbortSignal,
  anchors: TextAnchors,
  reading: Reading,
): MarkedPage {
  const marks = createMarks(document, signal);
  const place = (span: Span) => rangeOf(anchors, span);
  const found = marksFor(reading);
  for (const kind of ['outlets-differ', 'parties-differ', 'corroborated'] as const) {
    const placed = found.flatMap((mark, id) => {
      const range = mark.kind === kind ? place(mark.span) : null;
      return range ? [[id, range] as const] : [];
    });
    marks.setMarks(kind, new Map(placed));
  }
  const names = markNames(reading.people, reading, place);
  marks.setMarks('name', new Map([...names].map(([id, name]) => [id, name.range])));
  return {
    marks,
    names,
    statementAt: (x, y) => found[marks.statementAt(x, y) ?? -1]?.statement ?? null,
    locate: (statement) => {
      const wanted = reading.statements[statement];
      const range = wanted ? place(wanted) : null;
      if (!range) return false;
      const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
      if (!scrollToRange(range, { reducedMotion })) return false;
      marks.flash(range, FLASH_MS);
      return true;
    },
  };
}

interface FoundMark {
  readonly kind: MarkKind;
  readonly statement: number;
  readonly span: Span;
}

/**
 * Differences under the words they are about, each words once and outlets before parties; a statement without any is
 * marked as a whole where others corroborate it.
 */
function marksFor(reading: Reading): FoundMark[] {
  const marks = new Map<string, FoundMark>();
  const differing = new Set<number>();
  const kinds = [
    ['outlets-differ', 'outlets'],
    ['parties-differ', 'parties'],
  ] as const;
  for (const [kind, between] of kinds) {
    for (const { statement, pageSpan, ...finding } of reading.findings) {
      const key = `${pageSpan.start} ${pageSpan.end}`;
      if (finding.between !== between || marks.has(key)) continue;
      marks.set(key, { kind, statement, span: pageSpan });
      differing.add(statement);
    }
  }
  for (const { statement: index } of reading.corroborations) {
    const statement = reading.statements[index];
    if (!statement || differing.has(index)) continue;
    marks.set(`statement ${index}`, { kind: 'corroborated', statement: index, span: statement });
  }
  return [...marks.values()];
}

/** The first mention of each person in running text, where the page still has it. */
function markNames(
  people: readonly PersonOnPage[],
  reading: Reading,
  place: (span: Span) => Range | null,
): ReadonlyMap<number, MarkedName> {
  const names = new Map<number, MarkedName>();
  for (const [id, person] of people.entries()) {
    const inBody = person.mentions.filter(({ statement }) => reading.statements[statement]?.kind !== 'title');
    const range = inBody[0] ? place(inBody[0].span) : null;
    if (range) names.set(id, { entity: person.entity, range });
  }
  return names;
}
