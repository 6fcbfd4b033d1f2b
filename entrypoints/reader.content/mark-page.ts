import type { Finding, PersonOnPage, Reading, Span } from '../../src/model';
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
  for (const [kind, spans] of spansByKind(reading)) {
    const placed = [...spans].flatMap(([statement, span]) => {
      const range = place(span);
      return range ? [[statement, range] as const] : [];
    });
    marks.setMarks(kind, new Map(placed));
  }
  const names = markNames(reading.people, reading, place);
  marks.setMarks('name', new Map([...names].map(([id, name]) => [id, name.range])));
  return {
    marks,
    names,
    locate: (statement) => {
      const found = reading.statements[statement];
      const range = found ? place(found) : null;
      if (!range) return false;
      const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
      if (!scrollToRange(range, { reducedMotion })) return false;
      marks.flash(range, FLASH_MS);
      return true;
    },
  };
}

/** A statement has one mark, of its strongest finding: differences under the words they are about. */
function spansByKind(reading: Reading): ReadonlyMap<MarkKind, ReadonlyMap<number, Span>> {
  const kinds: readonly (readonly [MarkKind, (finding: Finding) => boolean])[] = [
    ['outlets-differ', (finding) => finding.between === 'outlets'],
    ['parties-differ', (finding) => finding.between === 'parties'],
    ['corroborated', (finding) => finding.relation === 'corroborates'],
  ];
  const taken = new Set<number>();
  return new Map(
    kinds.map(([kind, test]) => {
      const spans = new Map<number, Span>();
      for (const finding of reading.findings) {
        if (!test(finding) || taken.has(finding.statement) || spans.has(finding.statement)) continue;
        const statement = reading.statements[finding.statement];
        spans.set(finding.statement, kind === 'corroborated' && statement ? statement : finding.pageSpan);
      }
      for (const statement of spans.keys()) taken.add(statement);
      return [kind, spans];
    }),
  );
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
