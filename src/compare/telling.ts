import type { Statement } from '../model';

/** Longer than this a sentence has to be cut on a card. */
const SHORT = 240;

/** How much a sentence tells on a card: very words first, then what is attributed, to one before several, then the rest. */
function weightOf(statement: Pick<Statement, 'quotations' | 'attributedTo' | 'text' | 'kind'>): number {
  const { quotations, attributedTo, text, kind } = statement;
  return (
    (quotations.length > 0 ? 2 : 0) +
    (attributedTo === null ? 0 : attributedTo.includes(' and ') ? 0.5 : 1) -
    (text.length > SHORT ? 1 : 0) -
    (kind === 'body' ? 0 : 2)
  );
}

/** Those that tell most first; those that tell as much stay in their order. */
export function byWeight<S extends Pick<Statement, 'quotations' | 'attributedTo' | 'text' | 'kind'>>(
  statements: readonly S[],
): S[] {
  return statements.toSorted((a, b) => weightOf(b) - weightOf(a));
}
