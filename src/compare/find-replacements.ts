import type { KnowledgeBase } from '../entities/knowledge-base';
import type { LibraryStatement } from '../library/library';
import type { Finding, Slot, Span } from '../model';
import type { Item } from '../statements/sentence';
import { type Candidate, candidateOf } from './candidate';
import { type Comparison, ruleContext, takesPart } from './comparison';
import { BAR, confidenceOf } from './confidence';
import { conflictFinding } from './conflict-finding';
import { type Gap, type NearCopy, nearCopyOf, type Worded, wordedOf } from './near-copy';
import { type Replacement, replacementIn } from './replacement';

/** Share of terms that must be common before words are set side by side. */
const COMMON = 0.5;
/** So many days apart the same words may tell of two happenings. */
const SAME_DAYS = 6;

/**
 * Channel D: near copies of a report's sentence with something else in one place: another number, name, place, day, title,
 * or its opposite. With two such differences it may be another happening told alike, and nothing is shown.
 */
export function findReplacements(comparison: Comparison): Candidate[] {
  const { base } = comparison.library;
  return comparison.statements.flatMap((statement) => {
    const near = nearOnes(comparison, statement.terms);
    if (near.length === 0) return [];
    const mine = wordedOf(statement, base);
    return near.flatMap((other) => {
      const copy = nearCopyOf(mine, wordedOnce(other, base), other);
      return copy ? candidatesIn(comparison, copy) : [];
    });
  });
}

/** The words of a report are the same for every page that meets it. */
const theirs = new WeakMap<LibraryStatement, Worded>();

function wordedOnce(other: LibraryStatement, base: KnowledgeBase): Worded {
  const known = theirs.get(other) ?? wordedOf(other.statement, base);
  theirs.set(other, known);
  return known;
}

/** Statements of reports of these days that share most terms, whatever event they are about. */
function nearOnes(comparison: Comparison, terms: readonly string[]): LibraryStatement[] {
  const { postings, statements } = comparison.library;
  const own = new Set(terms);
  const common = new Map<number, number>();
  for (const term of own)
    for (const position of postings.get(term) ?? []) common.set(position, (common.get(position) ?? 0) + 1);
  return [...common].flatMap(([position, count]) => {
    const other = statements[position];
    if (!other || count < Math.max(own.size, other.terms.size) * COMMON) return [];
    return takesPart(comparison, other) && ruleContext(comparison, other).apart <= SAME_DAYS ? [other] : [];
  });
}

function candidatesIn(comparison: Comparison, copy: NearCopy): Candidate[] {
  const found = copy.gaps.flatMap(
    (gap) => replacementIn(gap, comparison.library.base) ?? requoted(gap, copy) ?? [],
  );
  const [only] = found;
  if (!only) return [];
  const finding = toFinding(comparison, copy, only);
  if (found.length > 1)
    return [candidateOf(finding, 'two things differ: it may be another happening told alike')];
  return [
    candidateOf(finding, finding.confidence >= BAR ? null : 'its rule is right too rarely to be shown'),
  ];
}

function toFinding(
  comparison: Comparison,
  { mine, theirs, other }: NearCopy,
  replacement: Replacement,
): Finding {
  const rule = `replaced-${replacement.type}`;
  const here = spanOf(mine, replacement.mine);
  const there = spanOf(theirs, replacement.theirs);
  const slot = (span: Span): Slot => ({
    family: 'quantity',
    key: replacement.type,
    value: '',
    holder: null,
    event: null,
    ...span,
  });
  const clash = { between: 'outlets', type: replacement.type, rule } as const;
  const finding = conflictFinding(
    comparison,
    { statement: mine.statement, slot: slot(here) },
    { other, slot: slot(there) },
    clash,
  );
  return { ...finding, confidence: confidenceOf(rule) };
}

/** Other words inside the quotation marks of both. */
function requoted({ mine, theirs }: Gap, copy: NearCopy): Replacement | null {
  const isQuoted = (side: Worded, items: readonly Item[]) => {
    const span = spanOf(side, items);
    return (
      items.length > 0 && side.statement.quotations.some((q) => q.start <= span.start && q.end >= span.end)
    );
  };
  const hasContent = [mine, theirs].every((items) => items.some((item) => item.concept !== ''));
  return hasContent && isQuoted(copy.mine, mine) && isQuoted(copy.theirs, theirs)
    ? { type: 'quote', mine, theirs }
    : null;
}

/** The words in the article; the whole statement where nothing stands in their place. */
function spanOf({ statement, toArticle }: Worded, items: readonly Item[]): Span {
  const [first, last] = [items[0], items.at(-1)];
  return first && last
    ? toArticle({ start: first.start, end: last.end })
    : { start: statement.start, end: statement.end };
}
