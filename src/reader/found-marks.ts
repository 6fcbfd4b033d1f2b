import type { Reading, Span } from '../model';
import type { MarkKind } from '../page/highlight';

/** Something to mark: words of a statement, or a name in one. */
export interface FoundMark {
  readonly kind: MarkKind;
  /** Index of the statement that the words stand in. */
  readonly statement: number;
  readonly span: Span;
  /** Only for names: who or what it is. */
  readonly entity: string | null;
}

/**
 * Differences under the words they are about, each words once and outlets before parties; a statement without any is
 * marked as a whole where others corroborate it, and where it is only here (`alone`, by index). Then the first
 * mention of everybody and everything that has a card, in running text.
 */
export function findMarks(reading: Reading, alone: readonly number[]): readonly FoundMark[] {
  const marks = new Map<string, FoundMark>();
  const onlyHere = new Set(alone);
  const differing = new Set<number>();
  const kinds = [
    ['outlets-differ', 'outlets'],
    ['parties-differ', 'parties'],
  ] as const;
  for (const [kind, between] of kinds) {
    for (const { statement, pageSpan, ...finding } of reading.findings) {
      const key = `${pageSpan.start} ${pageSpan.end}`;
      if (finding.between !== between || marks.has(key)) continue;
      marks.set(key, { kind, statement, span: pageSpan, entity: null });
      differing.add(statement);
    }
  }
  const corroborated = new Set(reading.corroborations.map(({ statement }) => statement));
  for (const { index, start, end } of reading.statements) {
    if (differing.has(index) || !(corroborated.has(index) || onlyHere.has(index))) continue;
    marks.set(`statement ${index}`, {
      kind: corroborated.has(index) ? 'corroborated' : 'only-here',
      statement: index,
      span: { start, end },
      entity: null,
    });
  }
  return [...marks.values(), ...namesIn(reading)];
}

/** Of names within names ("Witkoff-Umerov statement") the whole is marked, and the person where named next. */
function namesIn({ people, named, statements }: Reading): FoundMark[] {
  const marks: FoundMark[] = [];
  const isFree = ({ start, end }: Span) => marks.every(({ span }) => end <= span.start || start >= span.end);
  for (const { entity, mentions } of [...named, ...people]) {
    const first = mentions.find(({ statement, span }) => {
      const kind = statements[statement]?.kind;
      return kind !== 'title' && kind !== 'heading' && isFree(span);
    });
    if (first) marks.push({ kind: 'name', statement: first.statement, span: first.span, entity });
  }
  return marks;
}
