import type { MarkedPage, PlacedMark } from './mark-page';

/** The next finding in the text, and where it stands among all: the first is 1. */
export interface Step {
  readonly mark: PlacedMark;
  readonly position: number;
  readonly of: number;
}

/**
 * Steps through the marked sentences in reading order, from the one that was gone to last, else from what is in view;
 * after the last comes the first. What is only here is no finding, and passed over.
 */
export function createSteps(page: MarkedPage): (direction: 1 | -1) => Step | null {
  let last: { readonly article: number; readonly statement: number } | null = null;
  return (direction) => {
    const all = page.statements().filter(({ kind }) => kind !== 'only-here');
    const at = all.findIndex(
      ({ article, statement }) => article === last?.article && statement === last.statement,
    );
    const from = at >= 0 ? at : startAt(all, direction);
    const index = (from + direction + all.length) % all.length;
    const mark = all[index];
    if (!mark || !page.goTo(mark.range)) return null;
    last = mark;
    return { mark, position: index + 1, of: all.length };
  };
}

/** The index before the first mark in view, or after the last above it. */
function startAt(all: readonly PlacedMark[], direction: 1 | -1): number {
  const below = all.findIndex(({ range }) => range.getBoundingClientRect().top >= 0);
  const first = below < 0 ? all.length : below;
  return direction === 1 ? first - 1 : first;
}
