import type { Reading } from '../../model';

/**
 * Sentences of the body that no other report was found to touch, in the order of the page. Where there was nothing to
 * compare with, or nothing about the page's own event, that would be all of them, and mean nothing.
 */
export function statementsOnlyHere({ statements, findings, compared }: Reading): readonly number[] {
  if (compared.reports === 0 || compared.ofSameEvent === 0) return [];
  const touched = new Set(findings.map(({ statement }) => statement));
  return statements
    .filter(({ kind, index }) => kind === 'body' && !touched.has(index))
    .map(({ index }) => index);
}
